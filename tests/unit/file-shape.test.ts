import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shapeProblems } from '../support/checks/file-shape.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every source file does one job and says so in its name', () => {
  const files = globSync(
    '{src,pipeline,integrations,scripts,architecture,tests}/**/*.{ts,mjs,astro,css}',
    { cwd: root },
  );
  const problems = files.flatMap((file) =>
    shapeProblems(file, readFileSync(join(root, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(problems).toEqual([]);
});

test.each([
  ['src/domain/figures/format.ts', 250],
  ['src/components/Header.astro', 150],
  ['src/pages/index.astro', 10],
  ['src/domain/utility-bill.ts', 10],
])('%s with %d lines is fine', (path, lines) => {
  expect(shapeProblems(path, 'x\n'.repeat(lines))).toEqual([]);
});

test.each([
  ['src/domain/figures/format.ts', 251, 'more than 250'],
  ['src/components/Header.astro', 151, 'more than 150'],
  ['src/domain/utils.ts', 1, 'says nothing in its name'],
  ['src/domain/date-helpers.ts', 1, 'says nothing in its name'],
  ['src/helpers/format.ts', 1, 'says nothing in its name'],
  ['src/constants.ts', 1, 'says nothing in its name'],
  ['src/domain/index.ts', 1, 'only gathers others'],
])('%s with %d lines is not', (path, lines, problem) => {
  expect(shapeProblems(path, 'x\n'.repeat(lines))).toEqual([expect.stringContaining(problem)]);
});
