import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, readPage } from '../support/built-site.ts';
import { releaseChangeProblems, type ListedLines } from '../support/checks/release-changes.ts';
import { linesOf } from '../support/checks/text-slips.ts';
import { csvRows, DataCells } from '../support/independent/data-cells.ts';

const data = new DataCells();
const releases = csvRows(
  readFileSync(new URL('../../data/oews/releases.csv', import.meta.url), 'utf8'),
);
const eras = new Map(releases.map(({ release = '', era = '' }) => [release, era]));
const lines: ListedLines = {
  cell: (fact) => data.cell(fact),
  title: (release, code) => {
    const title = data.cell(`oews/${release}/US/${code}/title`);
    return title === 'no-row' ? undefined : title;
  },
  era: (release) => eras.get(release) ?? 'none',
};

const pages = builtPages()
  .filter(({ path }) => path.startsWith('/data/changes/'))
  .map((page) => readPage(page));
const pairs = pages
  .map((page) => ({ page, match: /([\d-]+)-to-([\d-]+)\/$/.exec(page.path) }))
  .flatMap(({ page, match }) => {
    if (!match) return [];
    const [, earlier = '', later = ''] = match;
    return [{ page, isBreak: lines.era(earlier) !== lines.era(later) }];
  });
const figuresOf = (page: (typeof pages)[number]) =>
  page.elements.filter(({ attribs }) => /^figure\b/.test(attribs.class ?? ''));

test('every yearly release since 1999 has a page that sets it beside the one before it', () => {
  const yearly = releases.filter(({ release = '' }) => !/^199[78]$|-11$/.test(release));
  expect(pairs).toHaveLength(yearly.length - 1);
});

test('every change is what the tables come to, between two lines that mean the same', () => {
  const problems = pages.flatMap((page) => releaseChangeProblems(page, lines));
  expect(problems.slice(0, 25)).toEqual([]);
});

test('no page of a pair across a break shows a figure', () => {
  const across = pairs.filter(({ isBreak }) => isBreak);
  expect(across).toHaveLength(4);
  for (const { page } of across) expect(figuresOf(page), page.path).toEqual([]);
});

test('every other pair has figures, and the newest has all occupations', () => {
  for (const { page, isBreak } of pairs) {
    if (!isBreak) expect(figuresOf(page).length, page.path).toBeGreaterThan(30);
  }
  const newest = pairs.map(({ page }) => page).toSorted((a, b) => b.path.localeCompare(a.path))[0];
  expect(newest && figuresOf(newest).length).toBeGreaterThan(2000);
});

test('no error is put on a median, and none is called certain', () => {
  const text = pages.flatMap((page) => linesOf(page.document.children)).join('\n');
  expect(text).toMatch(/median has no published error/);
  expect(text).not.toMatch(/\b(?:certain|proves?|significant|margin of error)\b/i);
  const errors = pages
    .flatMap(({ elements }) => elements)
    .filter(({ attribs }) => attribs['data-derived'] === 'explained-by-error');
  expect(errors.length).toBeGreaterThan(500);
  for (const { attribs } of errors) expect(attribs['data-from']).not.toMatch(/median|p\d\d/);
});
