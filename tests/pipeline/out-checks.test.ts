import { describe, expect, test } from 'vitest';
import { checkRowCounts } from '../../pipeline/check-row-counts.ts';
import { checkPrices } from '../../pipeline/prices/prices-source.ts';
import { checkSoc } from '../../pipeline/soc/soc-source.ts';
import { socStructure } from '../../src/facts/tables/occupations.ts';
import { consumerPrices } from '../../src/facts/tables/prices.ts';

describe('consumer prices against published levels', () => {
  const check = (index: string) => () => {
    checkPrices([{ table: consumerPrices, rows: [{ month: '2025-05', index }], sources: [] }]);
  };

  test('the published level passes', () => {
    expect(check('321.465')).not.toThrow();
  });

  test('the level of another series is stopped', () => {
    expect(check('320.580')).toThrow(
      'bls-cpi/cpiai.csv, column Index: 2025-05 is 320.580; BLS published 321.465. Make sure the file is CPI-U, US city average, all items, not seasonally adjusted, 1982-84 = 100.',
    );
  });
});

test('a SOC with a code too few is stopped', () => {
  const rows = Array.from({ length: 22 }, () => ({ level: 'major' }));
  expect(() => {
    checkSoc([{ table: socStructure, rows, sources: [] }]);
  }).toThrow(
    'soc/soc_2018_definitions.xlsx, column SOC Group: There are 22 major codes; SOC 2018 has 23. Get the workbook again from https://www.bls.gov/soc/2018/soc_2018_definitions.xlsx.',
  );
});

describe('row counts from one run to the next', () => {
  const before = new Map([['titles/titles.csv', 1000]]);
  const check = (path: string, rows: number) => () => {
    checkRowCounts([{ path, rows }], before);
  };

  test.for([
    ['a few rows fewer', 'titles/titles.csv', 980],
    ['more rows', 'titles/titles.csv', 2000],
    ['a new table', 'titles/other.csv', 1],
  ] as const)('%s pass', ([, path, rows]) => {
    expect(check(path, rows)).not.toThrow();
  });

  test('a table that shrinks is stopped', () => {
    expect(check('titles/titles.csv', 979)).toThrow(
      'data/titles/titles.csv: The table would shrink from 1,000 rows to 979. Look whether a source file is cut short; if the agency dropped them, take the table out of data/datapackage.json and run again.',
    );
  });
});
