import { entryEducationCode } from '../domain/fact-code.ts';
import { factId } from '../domain/fact-id.ts';
import type { Figure } from '../domain/figure.ts';
import type { OewsMeasure } from '../domain/measure.ts';
import type { EntryEducation } from '../domain/preparation.ts';
import { newestReleaseOf } from './held-releases.ts';
import { once, oncePer } from './once.ts';
import { oewsColumn, oewsFigureOf } from './oews-figure.ts';
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
  const id = factId({ dataset: 'oews', release, place: placeId, code, measure });
  const cell = figures(release).cell(placeId, level, oewsColumn(measure));
  return oewsFigureOf(id, measure, cell, release);
}
