import type { ColumnOf } from '../../src/domain/figures/measure-of.ts';
import type { OewsMeasure } from '../../src/domain/figures/measures.ts';
import type { ColumnKind } from './markers.ts';

/** Columns of the agency's workbook that are read, under one name for all years. */
const describingColumns = ['occ_code', 'occ_title', 'o_group', 'annual', 'hourly'] as const;

/** Figure columns of the workbook, with the column of `data/` each becomes. */
export const figureColumns = [
  { from: 'tot_emp', to: 'employment', kind: 'employment' },
  { from: 'emp_prse', to: 'employment_rse', kind: 'error' },
  { from: 'h_mean', to: 'hourly_mean', kind: 'wage' },
  { from: 'a_mean', to: 'annual_mean', kind: 'wage' },
  { from: 'mean_prse', to: 'mean_rse', kind: 'error' },
  { from: 'h_pct10', to: 'hourly_p10', kind: 'wage' },
  { from: 'h_pct25', to: 'hourly_p25', kind: 'wage' },
  { from: 'h_median', to: 'hourly_median', kind: 'wage' },
  { from: 'h_pct75', to: 'hourly_p75', kind: 'wage' },
  { from: 'h_pct90', to: 'hourly_p90', kind: 'wage' },
  { from: 'a_pct10', to: 'annual_p10', kind: 'wage' },
  { from: 'a_pct25', to: 'annual_p25', kind: 'wage' },
  { from: 'a_median', to: 'annual_median', kind: 'wage' },
  { from: 'a_pct75', to: 'annual_p75', kind: 'wage' },
  { from: 'a_pct90', to: 'annual_p90', kind: 'wage' },
] as const satisfies readonly { from: string; to: ColumnOf<OewsMeasure>; kind: ColumnKind }[];

/** Columns that say which slice of the economy a line is about, and what a national line says. */
export const sliceColumns: Readonly<Record<string, string>> = {
  area: '99',
  i_group: 'cross-industry',
  own_code: '1235',
};

/** Columns that only some years have. `hourly` came in May 2004. */
export const optionalColumns: ReadonlySet<string> = new Set([
  'hourly',
  ...Object.keys(sliceColumns),
]);

export const wantedColumns: readonly string[] = [
  ...describingColumns,
  ...figureColumns.map(({ from }) => from),
  ...Object.keys(sliceColumns),
];

/** A header as this year spells it, under its one name: `h_wpct10` is `h_pct10`. */
export function columnName(header: string): string {
  const plain = header.trim().toLowerCase();
  if (plain === 'occ_titl') return 'occ_title';
  if (plain === 'group' || plain === 'occ_group') return 'o_group';
  return plain.replace(/^([ah])_wpct/, '$1_pct');
}

/** The agency's name of a column of `data/`, for a message about its file. */
export function agencyColumn(column: string): string {
  return (figureColumns.find(({ to }) => to === column)?.from ?? column).toUpperCase();
}
