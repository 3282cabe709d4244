import { describe, expect, test } from 'vitest';
import { checkRowCounts } from '../../pipeline/check-row-counts.ts';
import { checkPrices } from '../../pipeline/prices/prices-source.ts';
import { checkOewsTitles, checkSoc } from '../../pipeline/soc/soc-source.ts';
import { socStructure } from '../../src/facts/tables/occupations.ts';
import { consumerPrices } from '../../src/facts/tables/prices.ts';
import { shapedReleases } from '../support/shaped-so-far.ts';

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

test('an OEWS occupation under the name of another is stopped', () => {
  const check = (title: string) => () => {
    const rows = [{ code: '29-1141', title: 'Registered Nurses' }];
    const lines = [{ code: '29-1141', title }];
    checkOewsTitles(
      [{ table: socStructure, rows, sources: [] }],
      shapedReleases({ '2091-05': { era: 'soc-2018', lines } }),
    );
  };
  expect(check('Registered nurses')).not.toThrow();
  expect(check('Nurse Midwives')).toThrow(
    'OEWS 2091-05, column OCC_TITLE: 29-1141 is called "Nurse Midwives", where the definitions of SOC 2018 (soc/soc_2018_definitions.xlsx) call it "Registered Nurses". Look which of the two is meant; if the agency slipped or renamed it, declare the title in data/corrections.csv.',
  );
});

describe('row counts from one run to the next', () => {
  const before = new Map([['titles/titles.csv', 1000]]);
  const check =
    (path: string, rows: number, sameEdition = false) =>
    () => {
      checkRowCounts([{ path, rows, sameEdition }], before);
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

  test('a table that shrinks by a single row is stopped when its sources are of the same releases', () => {
    expect(check('titles/titles.csv', 1000, true)).not.toThrow();
    expect(check('titles/titles.csv', 999, true)).toThrow(
      'data/titles/titles.csv: The table would shrink from 1,000 rows to 999, though its sources are of the same releases as before. Look',
    );
  });
});
