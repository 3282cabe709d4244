import { entryEducationCode } from '../domain/figures/fact-code.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { columnOf } from '../domain/figures/measure-of.ts';
import type { OewsMeasure } from '../domain/figures/measures.ts';
import type { EntryEducation } from '../domain/schooling/preparation.ts';
import { newestReleaseOf } from './held-releases.ts';
import { once, oncePer } from './once.ts';
import { oewsFigureAt } from './oews-figure.ts';
import { placeById } from './places.ts';
import { readFigureTable } from './read-figure-table.ts';
import { oewsEducation } from './tables/places.ts';

const figures = oncePer((release: string) => readFigureTable(oewsEducation, release));

/** The release of the figures by education. */
const educationRelease = once(() => newestReleaseOf(oewsEducation));

/**
 * One figure of all occupations that typically need a level of education for entry, in a place.
 * It says nothing of what the people in them hold. Throws a FactsError when there is no such place.
 */
export function educationFigure(
  place: string,
  level: EntryEducation,
  measure: OewsMeasure,
  release = educationRelease(),
): Figure {
  const { id: placeId } = placeById(place);
  const code = entryEducationCode(level);
  const cell = figures(release).cell(placeId, level, columnOf(measure));
  return oewsFigureAt({ release, place: placeId, code, measure }, cell);
}
