import type { Wording } from './markers.ts';

/** An OEWS release as the pipeline knows it before reading its file. */
export interface ReleaseToRead {
  /** Year and month of the reference period, or the year where the file names only a year. */
  readonly release: string;
  readonly label: string;
  /** Path in the source folder. */
  readonly file: string;
  /** Name of the zip at https://www.bls.gov/oes/special-requests/. */
  readonly zip: string;
  readonly era: 'oes' | 'soc-2000' | 'soc-2000-2010' | 'soc-2010' | 'soc-2010-2018' | 'soc-2018';
  readonly method: 'sample' | 'model-based';
  /** Day of publication, where known. */
  readonly published: string | null;
  /** How many lines the table has. */
  readonly lines: number;
  /** How many of them at each level, where that is known from elsewhere. */
  readonly levels?: Readonly<Record<string, number>>;
  /** What a reader comparing years should know. */
  readonly note: string;
  /** What the file's own heading begins with, where that is not `label`. */
  readonly heading?: string;
  /** The title of a total line that has no code. */
  readonly totalTitle?: string;
  /** The file says that occupations which fit nowhere else ("all other") are not available. */
  readonly residuals?: 'not-published';
  /**
   * The figures printed on group lines belong to other groups: their jobs are not those of the
   * lines below them (1998, "Computer, mathematical …": 6,933,370 against 2,012,550). Left out.
   */
  readonly groups?: 'misplaced';
  /** Markers that mean something else in this release. */
  readonly wording?: Wording;
}
