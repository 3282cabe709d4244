import { oewsSubject } from './fact-code.ts';
import type { FactAddress } from './fact-id.ts';
import type { Unit } from './measure.ts';
import { placeScopeOf } from './place.ts';

/** Where a published figure stands among the downloadable tables. */
export interface FactRow {
  /** Below `/downloads/`. */
  readonly file: string;
  /** What its row says in these columns. */
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
}

/** The row and column of a fact; undefined for answers to surveys, which no one row holds. */
export function factRow(address: FactAddress): FactRow | undefined {
  const { dataset, release, place, code, measure } = address;
  const column = measure.replaceAll('-', '_');
  switch (dataset) {
    case 'oews':
      return { ...oewsRow(address), column };
    case 'ep':
      return { file: `ep/occupations-${release}.csv`, row: { code }, column };
    case 'rpp':
      return { file: 'bea/price-parities.csv', row: { place, year: release, line: code }, column };
    case 'cpi':
      return { file: 'cpi/cpi-u.csv', row: { month: release }, column };
    case 'onet':
      return undefined;
  }
}

function oewsRow({ release, place, code }: FactAddress): Omit<FactRow, 'column'> {
  const subject = oewsSubject(code);
  if (subject.of === 'education') {
    return { file: `oews/education/${release}.csv`, row: { place, level: subject.level } };
  }
  if (subject.of === 'industry') {
    const row = { naics: subject.naics, code: subject.code };
    return { file: `oews/industries/${release}.csv`, row };
  }
  const scope = placeScopeOf(place);
  if (scope === 'nation') return { file: `oews/national/${release}.csv`, row: { code } };
  return { file: `oews/${scope}s/${release}.csv`, row: { place, code } };
}

/** The unit of a published figure. */
export function factUnit({ measure }: Pick<FactAddress, 'measure'>): Unit {
  if (measure.startsWith('annual-')) return 'usd-year';
  if (measure.startsWith('hourly-')) return 'usd-hour';
  if (/^education-|-rse$|-percent$|-rate$/.test(measure)) return 'percent';
  if (measure === 'index') return 'index';
  if (measure === 'location-quotient') return 'quotient';
  return measure === 'jobs-per-1000' ? 'per-thousand' : 'persons';
}

/** A cell of a downloaded table: its text, or which of file, row and column is not there. */
export function findCell(csv: string, { row, column }: FactRow): string | undefined {
  const [header = '', ...lines] = csv.split(/\r?\n/);
  const columns = header.split(',');
  const wanted = Object.entries(row);
  const starts = wanted[0]?.[1] ?? '';
  // A code that stands twice has the same figures in both lines.
  for (const line of lines) {
    if (!line.includes(starts)) continue;
    const cells = csvCells(line);
    const isRow = wanted.every(([name, value]) => cells[columns.indexOf(name)] === value);
    if (isRow) return cells[columns.indexOf(column)];
  }
  return undefined;
}

function csvCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
