import { ShapedTables } from '../../../pipeline/shaped-tables.ts';
import type { ShapedTable } from '../../../pipeline/source.ts';
import { oewsNational, oewsReleases } from '../../../src/facts/tables/oews.ts';

type Row = Readonly<Record<string, string>>;

/** The newest release of the golden folders of places: four occupations, one group, the total. */
const lines: readonly Row[] = [
  line('00-0000', 'All Occupations', 'total', '2200', '100000'),
  line('15-0000', 'Computer and Mathematical Occupations', 'major', '1000', '110000'),
  line('15-1250', 'Software and Web Developers', 'broad', '1000', '120000'),
  line('15-1252', 'Software Developers', 'detailed', '1000', '120000'),
  line('25-2021', 'Elementary School Teachers', 'detailed', '500', '62000', 'annual-only'),
  line('27-2042', 'Musicians and Singers', 'detailed', '100', 'hourly-only', 'hourly-only'),
  line('31-1120', 'Home Health and Personal Care Aides', 'broad', '400', '35000'),
  line('31-1120', 'Home Health and Personal Care Aides', 'detailed', '400', '35000'),
];

function line(
  code: string,
  title: string,
  level: string,
  employment: string,
  median: string,
  basis = 'both',
): Row {
  const hour = { 'annual-only': 'annual-only', 'hourly-only': '25.5' }[basis];
  return {
    code,
    title,
    level,
    employment,
    pay_basis: basis,
    annual_median: median,
    hourly_median: hour ?? String(Number(median) / 2080),
  };
}

/** That release as a source finds it, with the tables of other sources. */
export function smallNation(
  others: readonly Pick<ShapedTable, 'table' | 'release' | 'rows'>[] = [],
  releases: readonly string[] = ['2025-05'],
): ShapedTables {
  const soFar = new ShapedTables();
  const rows = releases.map((release) => ({ release, era: 'soc-2018' }));
  soFar.add({ table: oewsReleases, rows, sources: [] });
  for (const release of releases) {
    soFar.add({ table: oewsNational, release, rows: lines, sources: [] });
  }
  for (const other of others) soFar.add({ ...other, sources: [] });
  return soFar;
}
