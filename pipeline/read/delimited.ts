import { parse } from 'csv-parse/sync';
import { PipelineError } from '../pipeline-error.ts';
import type { SourceFile } from '../source.ts';
import { findColumns, pick, type LabelledRow } from './labelled-rows.ts';
import { getAgain } from './source-folder.ts';
import { looksLikeWebPage } from './workbook.ts';

/** The rows of a tab-separated file whose cells are never quoted, as O*NET publishes. */
export function tabSeparatedRows(
  bytes: Uint8Array,
  file: SourceFile,
  columns: readonly string[],
): LabelledRow[] {
  return delimitedRows(bytes, file, columns, { delimiter: '\t', quote: null });
}

/** The rows of a comma-separated file. */
export function commaSeparatedRows(
  bytes: Uint8Array,
  file: SourceFile,
  columns: readonly string[],
): LabelledRow[] {
  return delimitedRows(bytes, file, columns, { delimiter: ',', quote: '"' });
}

/** Throws a PipelineError when the text is damaged, a column is missing or a row is ragged. */
function delimitedRows(
  bytes: Uint8Array,
  file: SourceFile,
  columns: readonly string[],
  format: { readonly delimiter: string; readonly quote: string | null },
): LabelledRow[] {
  const lines = parseText(decode(bytes, file), file, format);
  const header = (lines[0] ?? []).map((cell) => cell.trim());
  const positions = findColumns(header, columns, { file: file.file, row: 1 });
  return lines.slice(1).map((cells, index) => {
    const place = { file: file.file, row: index + 2 };
    if (cells.length !== header.length) {
      throw new PipelineError(
        `The row has ${String(cells.length)} cells where the header has ${String(header.length)}.`,
        place,
        getAgain(file),
      );
    }
    const broken = cells.findIndex((cell) => /[\u0000-\u001f\u007f]/.test(cell.trim()));
    if (broken >= 0) {
      throw new PipelineError(
        `${JSON.stringify(cells[broken]?.trim())} holds a line break or another sign that is no letter.`,
        { ...place, column: header[broken] ?? '' },
        getAgain(file),
      );
    }
    return {
      place,
      cells: pick(
        cells.map((cell) => cell.trim()),
        positions,
      ),
    };
  });
}

function decode(bytes: Uint8Array, file: SourceFile): string {
  if (looksLikeWebPage(bytes)) {
    throw new PipelineError(
      'This is a web page, not a table: the server sent a notice in place of the file.',
      { file: file.file },
      `Open ${file.url} in a browser and save what it gives.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PipelineError('This is not UTF-8 text.', { file: file.file }, getAgain(file));
  }
}

function parseText(
  text: string,
  file: SourceFile,
  { delimiter, quote }: { readonly delimiter: string; readonly quote: string | null },
): string[][] {
  try {
    return parse(text, { delimiter, quote, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new PipelineError(
      'A quotation mark is opened and never closed.',
      { file: file.file },
      getAgain(file),
    );
  }
}
