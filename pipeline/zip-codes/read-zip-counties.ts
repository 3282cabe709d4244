import { PipelineError } from '../pipeline-error.ts';
import { stateByFips } from '../places/states.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import type { SourceFile } from '../source.ts';

/** A county that a ZIP code lies in. */
export interface ZipCounty {
  readonly zip: string;
  /** State and county codes of the Census Bureau, five digits. */
  readonly county: string;
  /** Postal code of the state. */
  readonly state: string;
}

/** Territories that OEWS has no figures of. */
const otherStates = new Set(['AS', 'MP']);

const columns = { zip: 'zip', county: 'fips', state: 'state' } as const;

/**
 * Every ZIP code with every county it lies in, those of territories without figures left out.
 * Throws a PipelineError at a code that is none, or a state that its county does not lie in.
 */
export function readZipCounties(bytes: Uint8Array, file: SourceFile): readonly ZipCounty[] {
  const seen = new Set<string>();
  const found: ZipCounty[] = [];
  for (const row of commaSeparatedRows(bytes, file, Object.values(columns))) {
    const [zip, county, state] = [columns.zip, columns.county, columns.state].map((column) =>
      cellOf(row, column),
    ) as [string, string, string];
    for (const [column, code] of [
      [columns.zip, zip],
      [columns.county, county],
    ] as const) {
      if (/^\d{5}$/.test(code)) continue;
      throw wrongCell(row, column, `"${code}" is not a code of five digits.`, getAgain(file));
    }
    if (seen.has(`${zip} ${county}`)) {
      throw wrongCell(row, columns.county, `${zip} in ${county} comes twice.`, getAgain(file));
    }
    seen.add(`${zip} ${county}`);
    if (otherStates.has(state)) continue;
    const known = stateByFips.get(county.slice(0, 2));
    if (known?.code !== state) {
      throw wrongCell(
        row,
        columns.state,
        `The county ${county} lies in ${known?.agencyName ?? 'no state'}, not in "${state}".`,
        getAgain(file),
      );
    }
    found.push({ zip, county, state });
  }
  if (found.length > 0) return found;
  throw new PipelineError('The list has no ZIP code.', { file: file.file }, getAgain(file));
}
