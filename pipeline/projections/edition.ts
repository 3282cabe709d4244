import { PipelineError } from '../pipeline-error.ts';
import type { Sheet } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';

/** An edition of the projections: `{ base: '2024', target: '2034' }`. */
export interface Edition {
  readonly base: string;
  readonly target: string;
}

/** `2024-34` */
export const releaseOf = ({ base, target }: Edition): string => `${base}-${target.slice(2)}`;

/** `2024–34`, with the dash that the headers of the workbook use. */
export const spanOf = ({ base, target }: Edition): string => `${base}–${target.slice(2)}`;

const heading = /(\d{4})[–-](\d{4})/;

/**
 * Reads the edition from the heading of Table 1.2. Throws a PipelineError when the heading names
 * no ten years, or another edition than the file is listed as.
 */
export function readEdition(sheet: Sheet, file: SourceFile): Edition {
  const place = { file: file.file, sheet: sheet.name, row: 1 };
  const text = String(sheet.rows[0]?.[0] ?? '');
  const [, base, target] = heading.exec(text) ?? [];
  if (!base || !target || Number(target) - Number(base) !== 10) {
    throw new PipelineError(
      `The heading "${text}" does not name a base year and a year ten years later.`,
      place,
      'Look where the workbook names its edition now.',
    );
  }
  const edition = { base, target };
  if (releaseOf(edition) !== file.release) {
    throw new PipelineError(
      `The workbook is the edition ${releaseOf(edition)}; it is listed as ${file.release}.`,
      place,
      'In pipeline/projections/projections-file.ts give the edition, its file name and its day of publication.',
    );
  }
  return edition;
}
