import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { cellOf, placeOf, type LabelledRow } from '../read/labelled-rows.ts';

/** A title as a source lists it. */
export interface ListedTitle {
  readonly title: string;
  readonly code: string;
  readonly source: string;
  /** Empty unless the source is O*NET. */
  readonly onet_code: string;
  readonly short_title: string;
  readonly prominent: 'yes' | 'no';
}

/** No title of any source is near as long; more is a damaged row. */
const longest = 150;

/** A title with its white space made plain. Throws a PipelineError when it is empty or absurd. */
export function titleIn(row: LabelledRow, column: string): string {
  return tidyTitle(cellOf(row, column), placeOf(row, column));
}

export function tidyTitle(text: string, place: ErrorPlace): string {
  const title = text
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[),])/g, '')
    .trim();
  if (title === '') {
    throw new PipelineError(
      'The title is empty.',
      place,
      'Look at the row in the file; if it is damaged, get the file again.',
    );
  }
  if (title.length > longest) {
    throw new PipelineError(
      `The title "${title.slice(0, 40)}…" has ${String(title.length)} letters.`,
      place,
      `Expected at most ${String(longest)}: look whether two cells have run together.`,
    );
  }
  return title;
}

/** Gathers titles, one a title, code, source and O*NET code, and counts those it has to leave out. */
export class TitleList {
  readonly #titles = new Map<string, ListedTitle>();
  #leftOut = 0;

  /** An empty code means that OEWS does not cover the occupation. */
  add(listed: ListedTitle): void {
    if (listed.code === '') {
      this.#leftOut += 1;
      return;
    }
    const { title, code, source, onet_code } = listed;
    const key = [title, code, source, onet_code].join('\t');
    const before = this.#titles.get(key);
    this.#titles.set(key, before ? merge(before, listed) : listed);
  }

  get titles(): readonly ListedTitle[] {
    return [...this.#titles.values()];
  }

  /** How many titles were left out because OEWS does not cover their occupation. */
  get leftOut(): number {
    return this.#leftOut;
  }
}

/** Two SOC occupations that OEWS counts together may both list a title. */
const merge = (one: ListedTitle, other: ListedTitle): ListedTitle => ({
  ...one,
  short_title: one.short_title || other.short_title,
  prominent: one.prominent === 'yes' ? 'yes' : other.prominent,
});
