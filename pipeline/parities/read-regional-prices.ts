import type { ParityLine } from '../../src/domain/figures/parity-lines.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { getAgain } from '../read/source-folder.ts';
import { looksLikeWebPage } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';
import { parse } from 'csv-parse/sync';

/** A price parity of the newest year, as BEA prints it. */
export interface RegionalPrice {
  /** The five digits of the area: a CBSA, or a state and 000, 998 or 999. */
  readonly area: string;
  readonly name: string;
  readonly line: ParityLine;
  readonly index: string;
  readonly place: ErrorPlace;
}

/** What a BEA file of price parities holds. */
export interface RegionalPrices {
  readonly year: string;
  readonly prices: readonly RegionalPrice[];
}

/** Line codes with the word that their descriptions end with. */
const lines: Readonly<Record<string, { readonly line: ParityLine; readonly says: string }>> = {
  1: { line: 'all-items', says: 'All items' },
  2: { line: 'goods', says: 'Goods' },
  3: { line: 'housing', says: 'Housing' },
  4: { line: 'utilities', says: 'Utilities' },
  5: { line: 'other', says: 'Other' },
};

const labels = ['GeoFIPS', 'GeoName', 'LineCode', 'Description', 'Unit'] as const;

/**
 * The newest year of a BEA table of price parities. Notes stand below the table, each alone in
 * its row. Throws a PipelineError.
 */
export function readRegionalPrices(bytes: Uint8Array, file: SourceFile): RegionalPrices {
  const rows = rowsOf(bytes, file);
  const header = (rows[0] ?? []).map((cell) => cell.trim());
  const positions = new Map(header.map((name, index) => [name, index]));
  const missing = labels.find((name) => !positions.has(name));
  const year = header.at(-1) ?? '';
  if (missing) {
    throw new PipelineError(
      `The header has no column "${missing}".`,
      { file: file.file, row: 1 },
      getAgain(file),
    );
  }
  if (year !== file.release) {
    throw new PipelineError(
      `The newest year is "${year}", where ${file.release} is expected.`,
      { file: file.file, row: 1 },
      'If the agency published another year, change the release in pipeline/parities/parity-files.ts.',
    );
  }
  const prices = rows.slice(1).flatMap((row, at): RegionalPrice[] => {
    if (row.length === 1) return [];
    const cell = (name: string) =>
      (row[positions.get(name) ?? -1] ?? '').replaceAll('"', '').trim();
    const place = { file: file.file, row: at + 2 };
    const wrong = (column: string, what: string) =>
      new PipelineError(what, { ...place, column }, getAgain(file));
    const area = cell('GeoFIPS');
    if (!/^\d{5}$/.test(area)) throw wrong('GeoFIPS', `"${area}" is not a code of five digits.`);
    const known = lines[cell('LineCode')];
    if (!known || !cell('Description').endsWith(known.says)) {
      throw wrong(
        'LineCode',
        `Line ${cell('LineCode')}, "${cell('Description')}", is not a line that is known here.`,
      );
    }
    if (cell('Unit') !== 'Index') throw wrong('Unit', `"${cell('Unit')}" is not an index.`);
    const index = cell(year);
    // (NA) and (NM) stand for a level that is not available or not meaningful.
    if (!/^(?:\d+(?:\.\d+)?|\(N[AM]\))$/.test(index)) {
      throw wrong(year, `"${index}" is neither a price level nor a known marker.`);
    }
    return [{ area, name: cell('GeoName'), line: known.line, index, place }];
  });
  return { year, prices };
}

/** The agency leaves a blank before the quotation mark of every first cell. */
function rowsOf(bytes: Uint8Array, file: SourceFile): string[][] {
  if (looksLikeWebPage(bytes)) {
    throw new PipelineError(
      'This is a web page, not a table.',
      { file: file.file },
      getAgain(file),
    );
  }
  try {
    return parse(Buffer.from(bytes), {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new PipelineError(
      `The file is not sound CSV (${reason}).`,
      { file: file.file },
      getAgain(file),
    );
  }
}
