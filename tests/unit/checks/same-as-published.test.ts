import { expect, test } from 'vitest';
import { differences } from '../../support/checks/same-as-published.ts';
import { displayedFacts } from '../../support/displayed-facts.ts';
import { madeUpPage } from './made-up-page.ts';

const fact = 'oews/2025-05/US/29-1141/annual-median';
const shown = (...values: string[]) =>
  displayedFacts(
    madeUpPage(
      values
        .map((value) => `<data class="figure" value="${value}" data-fact="${fact}">x</data>`)
        .join(''),
    ),
  );
const absent = (reason: string) =>
  displayedFacts(
    madeUpPage(
      `<span class="figure-missing" data-fact="${fact}" data-missing="${reason}">x</span>`,
    ),
  );
const published = (cell: number | string) => ({ cell: () => cell });

test.each([
  ['97550', 97_550],
  ['97550', '97550'],
  ['26665.6', 26_665.600000000002],
  ['-3.2', '-3.2'],
])('%s is the same as %j', (value, cell) => {
  expect(differences(shown(value), published(cell))).toEqual([]);
});

test.each([
  ['97551', 97_550],
  ['97550.5', 97_550],
  ['', 0],
  ['97550', '*'],
  ['0', '*'],
  ['97550', 'no-row'],
  ['97550', 'no-table'],
])('%j is not the same as %j', (value, cell) => {
  expect(differences(shown(value), published(cell))).toEqual([
    `/careers/nurses/ shows "${value}" for ${fact}, where "${cell}" is published.`,
  ]);
});

test.each([
  ['top-coded', '#'],
  ['not-published', '*'],
  ['annual-only', '*'],
  ['no-estimate', 'no-row'],
  ['not-published', 'not-published'],
])('the reason %s stands for %j', (reason, cell) => {
  expect(differences(absent(reason), published(cell))).toEqual([]);
});

test.each([
  ['not-published', 97_550],
  ['not-published', '#'],
  ['top-coded', '*'],
  ['no-estimate', '*'],
  ['hourly-only', 'annual-only'],
  ['no-estimate', 'no-table'],
])('the reason %s does not stand for %j', (reason, cell) => {
  expect(differences(absent(reason), published(cell))).toHaveLength(1);
});

const median = 'oews/2025-05/M19100/29-1141/annual-median';
const mean = 'oews/2025-05/M19100/29-1141/annual-mean';
const hourly = 'oews/2025-05/TX/29-1141/hourly-median';
const rents = 'rpp/2024/TX/housing/index';

test.each([
  [median, 'no-row', 'no-estimate'],
  [median, 'no-code', 'not-in-our-copy'],
  [median, '', 'not-published'],
  [mean, 'no-column', 'not-in-our-copy'],
  [mean, 'no-row', 'not-in-our-copy'],
  [hourly, 'no-column', 'not-in-our-copy'],
  [hourly, 'no-row', 'not-in-our-copy'],
  [rents, 'no-row', 'not-in-our-copy'],
  ['rpp/2024/PR/housing/index', 'no-row', 'no-estimate'],
  ['oews/2025-05/TX/29-1141/annual-median', 'no-row', 'no-estimate'],
])('%s, where "%s" is published, is absent for the reason %s alone', (id, cell, reason) => {
  const wrong = ['not-in-our-copy', 'no-estimate', 'top-coded'].filter((one) => one !== reason);
  const told = (missing: string) =>
    differences([{ path: '/', fact: id, missing }], published(cell));
  expect(told(reason)).toEqual([]);
  for (const other of wrong) {
    if (cell !== '' || other !== 'no-estimate') expect(told(other), other).toHaveLength(1);
  }
});

test('a page that shows one fact twice, once wrong, is named', () => {
  expect(differences(shown('97550', '97500'), published(97_550))).toHaveLength(1);
});
