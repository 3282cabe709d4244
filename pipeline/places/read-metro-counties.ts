import { cellOf, labelledSheetRows, sheetNamed, wrongCell } from '../read/labelled-rows.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';

const columns = {
  cbsa: 'CBSA Code',
  kind: 'Metropolitan/Micropolitan Statistical Area',
  state: 'FIPS State Code',
  county: 'FIPS County Code',
} as const;

/** The CBSA code of the metropolitan area that a county is part of, by five digits. Throws a PipelineError. */
export function readMetroCounties(
  bytes: Uint8Array,
  file: SourceFile,
): ReadonlyMap<string, string> {
  const sheet = sheetNamed(readWorkbook(bytes, file), 'List 1', file.file);
  const metros = new Map<string, string>();
  for (const row of labelledSheetRows(sheet, Object.values(columns))) {
    if (cellOf(row, columns.kind) !== 'Metropolitan Statistical Area') continue;
    const state = cellOf(row, columns.state).padStart(2, '0');
    const county = `${state}${cellOf(row, columns.county).padStart(3, '0')}`;
    const isWrong = !/^\d{5}$/.test(county) || metros.has(county);
    if (isWrong) {
      throw wrongCell(
        row,
        columns.county,
        `"${county}" is not the code of a county that stands here alone.`,
        'Get the list again; if the Census Bureau changed its form, mend pipeline/places.',
      );
    }
    metros.set(county, cellOf(row, columns.cbsa));
  }
  return metros;
}
