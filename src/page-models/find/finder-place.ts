import { figureCell } from '../../domain/figures/figure-cell.ts';
import { payMeasure, percentilePoints } from '../../domain/figures/measure.ts';
import type { PlaceMeasure } from '../../domain/figures/measures.ts';
import type { FinderPlace } from '../../domain/find/finder-occupation.ts';
import { payRangeFrom } from '../../domain/pay/pay-range.ts';
import type { PlacePayFile } from '../../domain/places/place-pay-file.ts';
import { nationId } from '../../domain/places/place.ts';
import { detailedOccupations, oewsFigure } from '../../facts/oews.ts';
import { hasPlaceRow, placeFigure } from '../../facts/oews-places.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { placeById } from '../../facts/places.ts';
import { livingCostsFile } from '../living-costs.ts';
import { placeOrigin } from '../place-files.ts';

/** A place as the finder looks at it, by its id; the nation too. */
export function finderPlace(id: string): FinderPlace {
  const figure = (code: string, measure: PlaceMeasure) => placeFigure(id, code, measure);
  return {
    place: placeById(id),
    has: (code) => id === nationId || hasPlaceRow(id, code),
    figure,
    range: (code, period) =>
      payRangeFrom(period, (point) => figure(code, payMeasure(period, point))),
  };
}

/** What the finder shows of the nation: the strip by the year, the middle by the hour, employees. */
const shown = [
  ...percentilePoints.map((point) => payMeasure('annual', point)),
  'hourly-median',
  'employment',
] as const satisfies readonly PlaceMeasure[];

/** Pay and employees of the nation, in the form of the file of a place. */
export function nationPayFile(): PlacePayFile {
  const { release, label } = newestOewsRelease();
  const place = placeById(nationId);
  return {
    place,
    states: [],
    release,
    releaseLabel: label,
    source: placeOrigin(nationId),
    prices: null,
    costs: livingCostsFile(place),
    withoutRow: 'no-estimate',
    measures: shown,
    rows: Object.fromEntries(
      detailedOccupations().map(({ code }) => [
        code,
        shown.map((measure) => figureCell(oewsFigure(code, measure))),
      ]),
    ),
  };
}
