import type { UpMeasure } from '../../domain/lists/explored-occupations.ts';
import { figureWith } from '../figures/figure-standing.element.ts';
import type { PageRow } from '../list/list-rows.element.ts';

const upWords = { openings: 'openings a year', growth: 'projected growth' } as const;

/** The heading of the drawing. */
export function titleWords(up: UpMeasure): string {
  return `Pay in the middle (median) against ${upWords[up]}`;
}

/** The figures a point is told by: the measure each is addressed by, and what is said of it. */
export const pointFigures = [
  ['annual-median', 'in the middle'],
  ['openings', 'openings a year'],
  ['change-percent', 'projected growth'],
  ['jobs-base', 'jobs'],
] as const;

/** One occupation in a sentence, as it is read aloud. */
export function pointSentence(
  { name, element }: PageRow,
  place: { readonly at: number; readonly of: number },
): string {
  const figures = pointFigures.map(
    ([measure, words]) => `${figureWith(element, [measure])?.textContent ?? ''} ${words}`,
  );
  return `${name}: ${figures.join(', ')}. ${String(place.at)} of ${String(place.of)}.`;
}
