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

/** What the field of the header loads when it gets the focus. */
function codeWeight(): number {
  const parts = ['SearchField', 'search-panel', 'search-line', 'search-worker'];
  const files = parts.map((part) => [...scripts.keys()].filter((file) => file.includes(part)));
  expect(files.map(({ length }) => length)).toEqual(parts.map(() => 1));
  return closureWeight(files.flat(), scripts);
}

test('the code of search weighs at most 20 KB', () => {
  expect(codeWeight()).toBeLessThanOrEqual(kilobytes(20));
});

test('the first answer comes from at most 60 KB, the code among them', () => {
  expect(codeWeight() + weightOf('search/first.json')).toBeLessThanOrEqual(kilobytes(60));
});

test('all titles weigh at most 260 KB', () => {
  const bytes = weightOf('search/first.json') + weightOf('search/rest.json');
  expect(bytes).toBeLessThanOrEqual(kilobytes(260));
});
