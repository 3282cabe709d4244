import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFiles } from '../support/content/content-file.ts';
import { sentencesWithoutNames } from '../support/content/plain-wording.ts';
import { runsOf, sharedRuns } from '../support/content/shared-runs.ts';

const handbook = '../shared/reference/ooh';
const tasks = '../shared/data/onet-30.2/Task Statements.txt';

/** Seven words in a row that another text has as well are taken as copied. */
const runLength = 7;

/** Without the official names of occupations, which anyone writes alike. */
const ours = runsOf(
  [
    'certifications',
    'comparisons',
    'guides',
    'lessons',
    'qualifications',
    'titles',
    'glossary',
    'pages',
  ]
    .flatMap(contentFiles)
    .flatMap((file) => sentencesWithoutNames(file, [])),
  runLength,
);

test.skipIf(!existsSync(handbook))('no sentence is taken from the Handbook', () => {
  const pages = globSync(`${handbook}/*.md`);
  expect(pages.length).toBeGreaterThan(300);
  const shared = pages.flatMap((page) =>
    sharedRuns(ours, readFileSync(page, 'utf8'), runLength).map((run) => `${page}: ${run}`),
  );
  expect(shared).toEqual([]);
});

test.skipIf(!existsSync(tasks))('no sentence is taken from the tasks of O*NET', () => {
  expect(sharedRuns(ours, readFileSync(tasks, 'utf8'), runLength)).toEqual([]);
});
