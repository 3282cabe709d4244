import { cellOf, labelledSheetRows } from '../read/labelled-rows.ts';
import type { Sheet } from '../read/workbook.ts';

const column = {
  code: 'CBSA Code',
  kind: 'Metropolitan/Micropolitan Statistical Area',
  state: 'FIPS State Code',
  county: 'FIPS County Code',
} as const;

/** The CBSA code of the metropolitan area of each county, by its five digits. */
export function readMetroCounties(sheet: Sheet): ReadonlyMap<string, string> {
  return new Map(
    labelledSheetRows(sheet, Object.values(column))
      .filter((row) => cellOf(row, column.kind) === 'Metropolitan Statistical Area')
      .map((row) => [
        `${cellOf(row, column.state).padStart(2, '0')}${cellOf(row, column.county).padStart(3, '0')}`,
        cellOf(row, column.code),
      ]),
  );
}
