import { expect, test } from 'vitest';
import { programsSource } from '../../pipeline/programs/programs-source.ts';
import { socToOews } from '../../src/facts/tables/occupations.ts';
import { dataRows } from '../support/content/known-data.ts';
import { holdToGoldenFolders } from '../support/golden-source.ts';
import { shapedReleases, smallOews, smallSocToOews } from '../support/shaped-so-far.ts';

holdToGoldenFolders('programs', 'programs of study', programsSource, () =>
  shapedReleases(smallOews, { table: socToOews, rows: smallSocToOews }),
);

test('the committed tables hold the pairs that the workbook publishes', () => {
  const pairs = dataRows('codes/program-occupations.csv');
  const programs = dataRows('codes/programs.csv');
  expect(pairs).toHaveLength(5723);
  expect(programs).toHaveLength(1948);
  expect(programs.find(({ cip }) => cip === '51.3801')?.title).toBe(
    'Registered Nursing/Registered Nurse',
  );
  expect(pairs.filter(({ cip }) => cip === '51.3801').map(({ code }) => code)).toContain('29-1141');
  const known = new Set(programs.map(({ cip }) => cip));
  expect(pairs.filter(({ cip }) => !known.has(cip ?? ''))).toEqual([]);
});
