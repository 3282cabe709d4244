import { packedAlmanac } from './packed/packed-files.ts';
import type { Almanac } from './almanac.ts';

export type { Almanac } from './almanac.ts';
export type {
  Candidate,
  CiteAnswer,
  CompareAnswer,
  DifferenceSaid,
  FigureSaid,
  FiguresAnswer,
  OccupationNamed,
  PlaceAnswer,
  PlaceNamed,
  TitleAnswer,
} from './answers/answer.ts';
export type { CompareAsked } from './answers/compare.ts';
export type { FiguresAsked } from './answers/figures.ts';
export type { MeasureToAsk } from './answers/measures-asked.ts';

/**
 * Opens the tables that come with the package. Nothing is read until a question needs it, and
 * nothing but the package's own files ever is.
 */
export function openAlmanac(): Almanac {
  // The bundle of this file stands at the root of the package.
  return packedAlmanac(new URL('./', import.meta.url));
}
