import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, distFolder } from '../support/built-site.ts';

const careers = builtFiles()
  .filter((file) => /^careers\/[^/]+\/index\.html$/.test(file))
  .map((file) => readFileSync(join(distFolder, file), 'utf8'));

test('830 pages are of an occupation, and each of them says what the job is', () => {
  const ofOccupations = careers.filter((html) => html.includes('<body data-kind="career"'));
  expect(ofOccupations).toHaveLength(830);
  expect(ofOccupations.filter((html) => !html.includes('data-brief-sentence'))).toEqual([]);
});

test('no page describes a job by how many are counted beside it', () => {
  expect(careers.filter((html) => html.includes('occupations counted under'))).toEqual([]);
});
