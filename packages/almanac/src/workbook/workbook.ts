import type { Figure } from '../../../../src/domain/figures/figure.ts';
import type { PlaceMeasure } from '../../../../src/domain/figures/measures.ts';
import type { OccupationLevel } from '../../../../src/domain/words/occupation-code.ts';
import type { ReceiptSource } from '../answers/receipt-words.ts';

/** An agency workbook to read. */
export interface WorkbookToRead {
  /** The workbook (`.xlsx`, `.xls`), or the zip that the agency hands it out in. */
  readonly bytes: Uint8Array;
  /** The name of the file, for messages: `national_M2025_dl.xlsx`. It ends in `.zip` for a zip. */
  readonly file: string;
  /** Year and month of its reference period, `2025-05`; the year alone for those before May 2003. */
  readonly release: string;
}

/** A line of an agency workbook, its figures by measure. */
export interface WorkbookLine {
  /** `US`, a two-letter state or territory, `M` and a CBSA code, `R` and that of a rural area. */
  readonly place: string;
  /** As the file names it. */
  readonly placeName: string;
  /** In the classification of the release. */
  readonly code: string;
  /** As published. */
  readonly title: string;
  readonly level: OccupationLevel;
  /** Which pay the agency publishes for the occupation. */
  readonly payBasis: 'both' | 'annual-only' | 'hourly-only';
  /**
   * Whole dollars a year, dollars an hour, people (never thousands), percent; where there is no
   * number, the reason. A measure that the file has no column for is not there.
   */
  readonly figures: Readonly<Partial<Record<PlaceMeasure, Figure>>>;
}

/** What was read of an agency workbook. */
export interface Workbook {
  readonly release: string;
  /** "May 2025". */
  readonly releaseLabel: string;
  /** Where the figures come from, as receipts say it. */
  readonly source: ReceiptSource;
  readonly lines: readonly WorkbookLine[];
}
