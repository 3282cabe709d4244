import type { Figure } from '../../src/domain/figures/figure.ts';
import { factId } from '../../src/domain/figures/fact-id.ts';
import {
  payMeasure,
  percentilePoints,
  type PayPeriod,
  type PayPoint,
} from '../../src/domain/figures/measure.ts';
import type { MissingReason } from '../../src/domain/figures/missing.ts';
import { payRangeFrom, type PayRange } from '../../src/domain/pay/pay-range.ts';

/** An amount, a reason, `*` for not published or `#` for top-coded. */
export type SamplePay = number | MissingReason | '*' | '#';

/** One pay figure of a made-up occupation. `topCode` is in dollars of the period. */
export function samplePay(
  point: PayPoint,
  pay: SamplePay,
  period: PayPeriod = 'annual',
  topCode = 239_200,
): Figure {
  const id = factId({
    dataset: 'oews',
    release: '2025-05',
    place: 'US',
    code: '99-9999',
    measure: payMeasure(period, point),
  });
  const unit = period === 'annual' ? 'usd-year' : 'usd-hour';
  if (typeof pay === 'number') return { id, unit, value: pay };
  if (pay === '#') return { id, unit, missing: 'top-coded', atLeast: topCode };
  return { id, unit, missing: pay === '*' ? 'not-published' : pay };
}

/** A made-up occupation's five percentiles, lowest first. */
export function samplePayRange(
  pay: readonly [SamplePay, SamplePay, SamplePay, SamplePay, SamplePay],
  topCode?: number,
  period: PayPeriod = 'annual',
): PayRange {
  return payRangeFrom(period, (point) =>
    samplePay(point, pay[percentilePoints.indexOf(point)] ?? '*', period, topCode),
  );
}
