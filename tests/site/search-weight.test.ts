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

test('the code of search weighs at most 20 KB', () => {
  const parts = ['SearchField', 'search-panel', 'search-line', 'search-worker'];
  const files = parts.map((part) => [...scripts.keys()].filter((file) => file.includes(part)));
  expect(files.map(({ length }) => length)).toEqual(parts.map(() => 1));
  expect(closureWeight(files.flat(), scripts)).toBeLessThanOrEqual(kilobytes(20));
});

test('the first titles weigh at most 60 KB, all of them at most 260 KB', () => {
  const first = weightOf('search/first.json');
  expect(first).toBeLessThanOrEqual(kilobytes(60));
  expect(first + weightOf('search/rest.json')).toBeLessThanOrEqual(kilobytes(260));
});
