import type { Figure } from '../figures/figure.ts';
import { payMeasure } from '../figures/measure.ts';
import type { PlaceMeasure } from '../figures/measures.ts';
import { payRangeFrom } from '../pay/pay-range.ts';
import type { PlacePay } from '../places/place-pay-file.ts';
import type { FinderPlace } from './finder-occupation.ts';

/** The pay of a place's file as the finder looks at it, each figure made once. */
export function finderPlaceOf(pay: PlacePay): FinderPlace {
  const made = new Map<string, Figure>();
  const figure = (code: string, measure: PlaceMeasure): Figure => {
    const key = `${code} ${measure}`;
    const kept = made.get(key) ?? pay.figure(code, measure);
    made.set(key, kept);
    return kept;
  };
  return {
    place: pay.place,
    has: (code) => pay.has(code),
    figure,
    range: (code, period) =>
      payRangeFrom(period, (point) => figure(code, payMeasure(period, point))),
  };
}
