import { describe, expect, test } from 'vitest';
import { tidyTitle, TitleList, type ListedTitle } from '../../pipeline/titles/title-list.ts';
import { titlesSource } from '../../pipeline/titles/titles-source.ts';
import { onetOccupations, socToOews } from '../../src/facts/tables/occupations.ts';
import { goldenFolder } from '../support/golden-folder.ts';
import {
  shapedReleases,
  smallOews,
  smallOnetOccupations,
  smallSocToOews,
} from '../support/shaped-so-far.ts';

const nurse: ListedTitle = {
  title: 'Nurse',
  code: '29-1141',
  source: 'onet-alternate',
  onet_code: '29-1141.00',
  short_title: '',
  prominent: 'no',
};

function listOf(...titles: readonly ListedTitle[]): TitleList {
  const list = new TitleList();
  for (const title of titles) list.add(title);
  return list;
}

describe('a title', () => {
  test.each([
    ['  Charge   Nurse ', 'Charge Nurse'],
    ['Private Branch Exchange (PBX ) Installer', 'Private Branch Exchange (PBX) Installer'],
    ['Aide , Home', 'Aide, Home'],
  ])('%j is written %j', (text, title) => {
    expect(tidyTitle(text, { file: 'titles.xlsx' })).toBe(title);
  });
});

describe('a list of titles', () => {
  test('a title of two occupations stands once for each', () => {
    const { titles } = listOf(nurse, { ...nurse, code: '29-2061', onet_code: '29-2061.00' });
    expect(titles.map((title) => title.code)).toEqual(['29-1141', '29-2061']);
  });

  test('a title listed twice stands once, with the best of both', () => {
    const { titles } = listOf(nurse, { ...nurse, short_title: 'RN', prominent: 'yes' }, nurse);
    expect(titles).toEqual([{ ...nurse, short_title: 'RN', prominent: 'yes' }]);
  });

  test('titles that differ in case are two titles', () => {
    expect(listOf(nurse, { ...nurse, title: 'nurse' }).titles).toHaveLength(2);
  });

  test('a title without an OEWS occupation is left out and counted', () => {
    const list = listOf({ ...nurse, code: '' }, nurse);
    expect([list.titles.length, list.leftOut]).toEqual([1, 1]);
  });
});

describe('the titles of all sources', () => {
  const soFar = (lines: readonly { readonly code: string; readonly title: string }[]) =>
    shapedReleases(
      { '2025-05': { era: 'soc-2018', lines } },
      { table: socToOews, rows: smallSocToOews },
      { table: onetOccupations, rows: smallOnetOccupations },
    );

  test('whoever runs the pipeline is told how many are left out', async () => {
    const [table] = await titlesSource.shape(
      goldenFolder('titles'),
      soFar(smallOews['2025-05'].lines),
    );
    expect(table?.notes).toEqual([
      '3 titles of occupations that OEWS does not cover are left out.',
    ]);
  });

  test('an occupation that no other title leads to is stopped', async () => {
    const lines = [...smallOews['2025-05'].lines, { code: '51-9199', title: 'Others' }];
    await expect(titlesSource.shape(goldenFolder('titles'), soFar(lines))).rejects.toThrow(
      'onet-30.2/Alternate Titles.txt: No title but its own leads to 51-9199 Others. Find out under which code the O*NET release lists the occupation.',
    );
  });
});
