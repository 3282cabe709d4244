import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, distFolder } from '../support/built-site.ts';
import { gzipSize, kilobytes } from '../support/checks/page-weight.ts';
import { closureWeight } from '../support/checks/script-weight.ts';

const scripts = new Map(
  builtFiles()
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(distFolder, file), 'utf8')]),
);
const weightOf = (file: string) => gzipSize(readFileSync(join(distFolder, file), 'utf8'));

/** What the field of the header loads when it gets the focus, beside what came with the page. */
function codeWeight(): number {
  const parts = ['/Page.', '/search-panel', '/search-line', '/search-worker'];
  const files = parts.map((part) => [...scripts.keys()].filter((file) => file.includes(part)));
  expect(files.map(({ length }) => length)).toEqual(parts.map(() => 1));
  const withPage = files[0] ?? [];
  return closureWeight(files.flat(), scripts) - closureWeight(withPage, scripts);
}

test('the code of search weighs at most 20 KB before the first answer, and 48 KB in all', () => {
  const later = [...scripts.keys()].filter((file) =>
    /fuse|likeness|where-line|site-search|result-facts/.test(file),
  );
  expect(later.length).toBeGreaterThanOrEqual(3);
  const all = later.reduce((sum, file) => sum + gzipSize(scripts.get(file) ?? ''), codeWeight());
  expect(codeWeight()).toBeLessThanOrEqual(kilobytes(20));
  expect(all).toBeLessThanOrEqual(kilobytes(48));
});

test('pages that are no careers weigh at most 60 KB', () => {
  expect(weightOf('search/pages.json')).toBeLessThanOrEqual(kilobytes(60));
});

test('the first answer comes from at most 64 KB, the code among them', () => {
  const records = weightOf('search/first.json') + weightOf('places/list.json');
  expect(codeWeight() + records).toBeLessThanOrEqual(kilobytes(64));
});

test('the list of places weighs at most 12 KB, and the pay of one at most 30 KB', () => {
  const pay = builtFiles().filter((file) => /^places\/[^/]+\/pay\.json$/.test(file));
  expect(pay).toHaveLength(54 + 393 + 135);
  expect(weightOf('places/list.json')).toBeLessThanOrEqual(kilobytes(12));
  expect(Math.max(...pay.map(weightOf))).toBeLessThanOrEqual(kilobytes(30));
});

test('what a ZIP code needs besides weighs at most 2 KB of code and 3 KB for its file', () => {
  const code = [...scripts.keys()].filter((file) => file.includes('zip-lookup'));
  const files = builtFiles().filter((file) => /^places\/zip\/\d\d\.json$/.test(file));
  expect(code).not.toEqual([]);
  expect(Math.max(...code.map(weightOf))).toBeLessThanOrEqual(kilobytes(2));
  expect(files).toHaveLength(100);
  expect(Math.max(...files.map(weightOf))).toBeLessThanOrEqual(kilobytes(3));
});

test('the sentences and figures of results, which come after the first answer, weigh at most 58 KB', () => {
  expect(weightOf('search/sentences.json')).toBeLessThanOrEqual(kilobytes(58));
});

test('words for the work weigh at most 110 KB, and Spanish words at most 20 KB', () => {
  expect(weightOf('search/work.json')).toBeLessThanOrEqual(kilobytes(110));
  expect(weightOf('search/spanish.json')).toBeLessThanOrEqual(kilobytes(20));
});

test('all titles weigh at most 260 KB', () => {
  const bytes = weightOf('search/first.json') + weightOf('search/rest.json');
  expect(bytes).toBeLessThanOrEqual(kilobytes(260));
});
