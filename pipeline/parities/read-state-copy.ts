import { PipelineError } from '../pipeline-error.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import type { SourceFile } from '../source.ts';
import { states } from '../places/states.ts';
import type { RegionalPrice, RegionalPrices } from './read-regional-prices.ts';

const remedy = 'Compare with the table SARPP of the Bureau of Economic Analysis and mend the copy.';
const byCode = new Map(states.map((state) => [state.code, state]));

/** All items of one year by state, from the copy. Throws a PipelineError. */
export function readStateCopy(bytes: Uint8Array, file: SourceFile): RegionalPrice[] {
  const columns = {
    name: 'state_name',
    code: 'state_abbreviation',
    index: `regional_price_parity_${file.release}`,
    nation: 'national_price_level',
  };
  return commaSeparatedRows(bytes, file, Object.values(columns)).map((row) => {
    const state = byCode.get(cellOf(row, columns.code));
    if (state?.agencyName !== cellOf(row, columns.name)) {
      throw wrongCell(
        row,
        columns.code,
        `"${cellOf(row, columns.code)}" is not the code of ${cellOf(row, columns.name)}.`,
        remedy,
      );
    }
    if (Number(cellOf(row, columns.nation)) !== 100) {
      throw wrongCell(row, columns.nation, 'The nation is not 100.', remedy);
    }
    const index = cellOf(row, columns.index);
    const area = `${state.fips}000`;
    return { area, name: state.agencyName, line: 'all-items', index, place: row.place };
  });
}

/** A state lies between its metropolitan and its nonmetropolitan portion. Throws a PipelineError. */
export function checkAgainstPortions(
  copy: readonly RegionalPrice[],
  portions: RegionalPrices,
): void {
  const all = portions.prices.filter(({ line }) => line === 'all-items');
  const byState = Map.groupBy(all, ({ area }) => area.slice(0, 2));
  for (const { area, name, index, place } of copy) {
    const levels = (byState.get(area.slice(0, 2)) ?? []).map((portion) => Number(portion.index));
    // Both are rounded to three decimals.
    const [least, most] = [Math.min(...levels) - 0.001, Math.max(...levels) + 0.001];
    if (Number(index) >= least && Number(index) <= most) continue;
    throw new PipelineError(
      `${name} stands at ${index}, though its portions stand at ${levels.join(' and ') || 'nothing'}.`,
      place,
      remedy,
    );
  }
}
