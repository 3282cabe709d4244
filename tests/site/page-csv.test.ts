import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, distFolder, readPage } from '../support/built-site.ts';
import { csvProblems, ownCsv } from '../support/checks/page-csv.ts';

const kindsWithFile = new Set([
  '/careers/[name]/',
  '/categories/',
  '/categories/[name]/',
  '/places/',
]);

test('every page with a CSV of its own shows the very figures that stand in it', () => {
  const problems: string[] = [];
  const without: string[] = [];
  let files = 0;
  for (const built of builtPages()) {
    const page = readPage(built);
    const file = ownCsv(page);
    if (file === undefined) {
      if (kindsWithFile.has(page.kind)) without.push(page.path);
      continue;
    }
    files += 1;
    const csv = readFileSync(join(distFolder, file), 'utf8');
    problems.push(...csvProblems(page, csv).map((problem) => `${page.path}: ${problem}`));
  }
  expect(problems.slice(0, 25)).toEqual([]);
  expect(without.slice(0, 25)).toEqual([]);
  expect(files).toBeGreaterThan(850);
});
