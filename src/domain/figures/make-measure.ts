import { units, type Unit } from './measure.ts';
import { upperFirst } from '../words/wording.ts';

/** One measure of one dataset: what its numbers are, written here and nowhere else. */
export interface Measure {
  readonly unit: Unit;
  /** Inside a sentence: `median annual wage`. */
  readonly words: string;
  /** Its column, as the description of `data/` has it. */
  readonly column: string;
  /** What its numbers are, on a line of a CSV: `dollars a year`, `people`. */
  readonly unitWords: string;
  /** Whom a head count counts: two that differ never share an axis. */
  readonly counts?: 'employees' | 'jobs';
  /** Published of places below the nation and not of the nation. */
  readonly belowNation?: true;
}

/** A measure with the usual words for its unit, and a column described as the measure is named. */
export const measure = <const Given extends Partial<Measure>>(
  unit: Unit,
  words: string,
  given: Given,
): Measure & Given => ({
  unit,
  words,
  column: upperFirst(words),
  unitWords: units[unit].words,
  ...given,
});
