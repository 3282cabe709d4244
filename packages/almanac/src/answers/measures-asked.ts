import {
  isNational,
  placeMeasures,
  projectionMeasures,
  type PlaceMeasure,
  type ProjectionMeasure,
} from '../../../../src/domain/figures/measures.ts';
import type { Figure } from '../../../../src/domain/figures/figure.ts';
import { nationId } from '../../../../src/domain/places/place.ts';
import { placeFigure } from '../../../../src/facts/oews-places.ts';
import { projectionFigure } from '../../../../src/facts/projections.ts';

/** Every measure that can be asked for: pay and employees of a place, and the nation's projections. */
export const measuresToAsk = [...placeMeasures, ...projectionMeasures] as const;
export type MeasureToAsk = PlaceMeasure | ProjectionMeasure;

/** What is given where no measure is named: the middle and the spread of pay, and head counts. */
const usual: readonly MeasureToAsk[] = [
  ...(['annual-median', 'hourly-median', 'annual-p10', 'annual-p25', 'annual-p75'] as const),
  ...(['annual-p90', 'annual-mean', 'employment', 'location-quotient'] as const),
  ...(['openings', 'change-percent'] as const),
];

const isOfPlace = (measure: MeasureToAsk): measure is PlaceMeasure =>
  (placeMeasures as readonly string[]).includes(measure);

/** The measures that are given of a place: projections and errors are of the nation, quotients are not. */
export function measuresAt(
  place: string,
  asked: readonly MeasureToAsk[] | undefined,
): readonly MeasureToAsk[] {
  if (asked && asked.length > 0) return [...new Set(asked)];
  return usual.filter((measure) =>
    place === nationId ? !isOfPlace(measure) || isNational(measure) : isOfPlace(measure),
  );
}

/** One figure of an occupation; a projection is always of the nation, as its fact id says. */
export function figureOf(code: string, place: string, measure: MeasureToAsk): Figure {
  return isOfPlace(measure) ? placeFigure(place, code, measure) : projectionFigure(code, measure);
}

/** Whether a projection was asked for, which no place below the nation has. */
export const asksProjection = (measures: readonly MeasureToAsk[]): boolean =>
  measures.some((measure) => !isOfPlace(measure));
