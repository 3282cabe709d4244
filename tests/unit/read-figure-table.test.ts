import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readFigureTable } from '../../src/facts/read-figure-table.ts';
import { readTable } from '../../src/facts/read-table.ts';
import { oewsEducation, oewsIndustry } from '../../src/facts/tables/places.ts';

const header =
  'naics,code,employment,annual_mean,annual_p10,annual_p25,annual_median,annual_p75,annual_p90';
const remedy =
  'Run `npm run data -- --from <folder of agency files>` to write data/ again, or restore the file from version control.';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'figures-'));
  mkdirSync(path.join(folder, 'oews/industries'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (...lines: readonly string[]) => {
  writeFileSync(path.join(folder, 'oews/industries/2025-05.csv'), `${lines.join('\n')}\n`);
};
const read = () => readFigureTable(oewsIndustry, '2025-05', folder);
const sound = [
  header,
  '31-33,15-1252,120,130000,80000,100000,125000,150000,top-coded',
  '31-33,27-2042,not-published,,hourly-only,hourly-only,hourly-only,hourly-only,hourly-only',
  '62,15-1252,,24.51,0.1,7,12345678901,3,4',
];

describe('a table of figures', () => {
  it('gives numbers as numbers and reasons as reasons', () => {
    write(...sound);
    const table = read();
    expect(table.size).toBe(3);
    expect(table.cell('31-33', '15-1252', 'annual_median')).toBe(125_000);
    expect(table.cell('31-33', '15-1252', 'annual_p90')).toBe('top-coded');
    expect(table.cell('31-33', '27-2042', 'employment')).toBe('not-published');
    expect(table.cell('31-33', '27-2042', 'annual_p90')).toBe('hourly-only');
    expect(table.cell('62', '15-1252', 'annual_mean')).toBe(24.51);
    expect(table.cell('62', '15-1252', 'annual_p10')).toBe(0.1);
    expect(table.cell('62', '15-1252', 'annual_median')).toBe(12_345_678_901);
  });

  it('tells a cell that the copy leaves out from a row that is not there', () => {
    write(...sound);
    const table = read();
    expect(table.cell('62', '15-1252', 'employment')).toBe('not-in-our-copy');
    expect(table.cell('62', '15-1252', 'hourly_mean')).toBe('not-in-our-copy');
    expect(table.cell('62', '27-2042', 'annual_mean')).toBeUndefined();
    expect(table.cell('99', '15-1252', 'annual_mean')).toBeUndefined();
  });

  it('says which keys go together', () => {
    write(...sound);
    const table = read();
    expect(table.firstKeys()).toEqual(['31-33', '62']);
    expect(table.secondKeys()).toEqual(['15-1252', '27-2042']);
    expect(table.secondKeysOf('31-33')).toEqual(['15-1252', '27-2042']);
    expect(table.secondKeysOf('11')).toEqual([]);
    expect(table.firstKeysWith('15-1252')).toEqual(['31-33', '62']);
    expect(table.firstKeysWith('27-2042')).toEqual(['31-33']);
    expect(table.has('62', '15-1252')).toBe(true);
    expect(table.has('62', '27-2042')).toBe(false);
  });

  it('knows a column that is empty from one that holds anything', () => {
    write(header, '62,15-1252,120,,,,125000,,', '62,27-2042,100,,,,not-published,,');
    const table = read();
    expect(table.hasColumn('annual_median')).toBe(true);
    expect(table.hasColumn('annual_p10')).toBe(false);
    expect(table.hasColumn('no_such_column')).toBe(false);
  });

  it('reads every number as the general reader does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 4 }), fc.nat(9999)), {
          minLength: 7,
          maxLength: 7,
        }),
        (numbers) => {
          const cells = numbers.map(([whole, digits, rest]) =>
            digits === 0
              ? String(whole)
              : `${String(whole)}.${String(rest).padStart(4, '0').slice(0, digits)}`,
          );
          write(header, `62,15-1252,${cells.join(',')}`);
          const [row] = readTable(oewsIndustry, '2025-05', folder);
          const table = read();
          const { naics, code, ...figures } = row ?? { naics: '', code: '' };
          expect([naics, code]).toEqual(['62', '15-1252']);
          for (const [column, value] of Object.entries(figures)) {
            expect(table.cell('62', '15-1252', column)).toBe(value);
          }
        },
      ),
    );
  });
});

describe('a damaged table of figures', () => {
  const row = (cells: string) => `62,15-1252,${cells}`;
  const expected =
    'Expected a number in plain digits or one of: not-published, top-coded, hourly-only, annual-only, under-half-percent, no-estimate.';

  it.each([
    ['text', row('120,n/a,3,4,5,6,7'), `row 3, column annual_mean: ${expected}`],
    ['a separator', row('120,1 000,3,4,5,6,7'), `row 3, column annual_mean: ${expected}`],
    ['a negative number', row('120,-1,3,4,5,6,7'), `row 3, column annual_mean: ${expected}`],
    ['two points', row('120,1.2.3,3,4,5,6,7'), `row 3, column annual_mean: ${expected}`],
    ['a point at the end', row('120,12.,3,4,5,6,7'), `row 3, column annual_mean: ${expected}`],
    ['a point at the start', row('120,.5,3,4,5,6,7'), `row 3, column annual_mean: ${expected}`],
    ['another notation', row('120,1e5,3,4,5,6,7'), `row 3, column annual_mean: ${expected}`],
    ['quotation marks', row('120,"1",3,4,5,6,7'), `row 3, column annual_mean: ${expected}`],
    ['Windows line ends', row('120,2,3,4,5,6,7\r'), `row 3, column annual_p90: ${expected}`],
    [
      'a cell too few',
      row('120,2,3,4,5,6'),
      'row 3, column annual_p75: The row has too few cells.',
    ],
    [
      'a cell too many',
      row('120,2,3,4,5,6,7,8'),
      'row 3, column annual_p90: The row has too many cells.',
    ],
    [
      'a reason and a cell too few',
      row('120,2,3,4,5,top-coded'),
      'row 3, column annual_p75: The row has too few cells.',
    ],
    [
      'a reason and a cell too many',
      row('120,2,3,4,5,6,top-coded,8'),
      'row 3, column annual_p90: The row has too many cells.',
    ],
    ['no key', '62', 'row 3, column naics: The row has too few cells.'],
    [
      'a code that is none',
      '62,151252,1,2,3,4,5,6,7',
      'row 3, column code: "151252" does not fit: ',
    ],
    [
      'rows out of order',
      '11,15-1252,1,2,3,4,5,6,7',
      'row 3, column naics: The rows are not in the order of their keys, each key once.',
    ],
    [
      'a key that comes twice',
      '31-33,27-2042,1,2,3,4,5,6,7',
      'row 3, column naics: The rows are not in the order of their keys, each key once.',
    ],
  ])('with %s is refused, with its row and column', (_what, line, where) => {
    write(header, '31-33,27-2042,1,2,3,4,5,6,7', line);
    expect(read).toThrow(`data/oews/industries/2025-05.csv, ${where}`);
  });

  it('that is cut short in a row is refused', () => {
    writeFileSync(
      path.join(folder, 'oews/industries/2025-05.csv'),
      `${header}\n62,15-1252,120,2,3,4,5,6,7`,
    );
    expect(read).toThrow(
      `data/oews/industries/2025-05.csv, row 2, column naics: The file is cut short in the middle of a row. ${remedy}`,
    );
  });

  it('with another header is refused, and both headers are shown', () => {
    write('naics,code,employment');
    expect(read).toThrow(
      `data/oews/industries/2025-05.csv, row 1: The header is "naics,code,employment" where "${header}" is expected. ${remedy}`,
    );
  });

  it('that is empty, or not there, is refused', () => {
    writeFileSync(path.join(folder, 'oews/industries/2025-05.csv'), '');
    expect(read).toThrow('row 1: The header is "" where');
    expect(() => readFigureTable(oewsIndustry, '2024-05', folder)).toThrow(
      `data/oews/industries/2024-05.csv: The file cannot be read. ${remedy}`,
    );
  });

  it('may not have an empty cell where its source has every column', () => {
    mkdirSync(path.join(folder, 'oews/education'));
    const columns = Object.keys(oewsEducation.row.shape);
    const cells = ['US', 'masters', ...columns.slice(2).map(() => '')];
    writeFileSync(
      path.join(folder, 'oews/education/2025-05.csv'),
      `${columns.join()}\n${cells.join()}\n`,
    );
    expect(() => readFigureTable(oewsEducation, '2025-05', folder)).toThrow(
      'row 2, column employment: Expected a number',
    );
  });
});
