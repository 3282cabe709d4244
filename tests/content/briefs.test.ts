import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBriefs } from '../../src/briefs.ts';
import { briefGrade, briefProblems, briefSentences } from '../support/content/brief-problems.ts';
import { newestNationalRows } from '../support/content/known-data.ts';
import { runsOf, sharedRuns } from '../support/content/shared-runs.ts';

const briefs = [...readBriefs().values()];
const codes = newestNationalRows()
  .filter(({ level }) => level === 'detailed')
  .map(({ code }) => code ?? '');
const pathOf = (code: string) => `src/content/briefs/${code}.yaml`;

test('every occupation has a brief, and no other code has one', () => {
  expect(briefs.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
});

test('every brief keeps to its length, its words and its reading level', () => {
  expect(briefs.flatMap((brief) => briefProblems(pathOf(brief.code), brief))).toEqual([]);
});

test('the briefs together read between grades 5 and 8', () => {
  const grades = briefs.map(briefGrade).toSorted((a, b) => a - b);
  const middle = grades[Math.floor(grades.length / 2)] ?? 0;
  expect(middle).toBeGreaterThan(5);
  expect(middle).toBeLessThan(8);
});

test('no name stands for two occupations', () => {
  const named = briefs.flatMap(({ code, name }) =>
    [...new Set([name.one, name.many])].map((text) => [text.toLowerCase(), code] as const),
  );
  const shared = [...Map.groupBy(named, ([text]) => text)].filter(([, uses]) => uses.length > 1);
  expect(
    shared.map(([text, uses]) => `${text}: ${uses.map(([, code]) => code).join(', ')}`),
  ).toEqual([]);
});

test('no sentence stands in two briefs', () => {
  const all = briefs.flatMap((brief) =>
    briefSentences(brief).map((text) => [text.toLowerCase(), brief.code] as const),
  );
  const shared = [...Map.groupBy(all, ([text]) => text)].filter(([, uses]) => uses.length > 1);
  expect(
    shared.map(([text, uses]) => `${text}: ${uses.map(([, code]) => code).join(', ')}`),
  ).toEqual([]);
});

test('every brief points to an occupation that there is', () => {
  const wrong = briefs.filter(({ lookAlike }) => !codes.includes(lookAlike.code));
  expect(wrong.map(({ code }) => code)).toEqual([]);
});

describe('a license', () => {
  test('that no one needs rests on a source', () => {
    const bare = briefs.filter(
      ({ code, license, sources }) =>
        license.kind === 'none' && sources.length === 0 && !handbookCodes().has(code),
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });
});

function handbookCodes(): ReadonlySet<string> {
  const rows = readFileSync('data/ep/handbook-links.csv', 'utf8').split('\n').slice(1);
  return new Set(rows.map((row) => row.slice(0, 7)));
}

describe('the words are ours', () => {
  const ours = runsOf(briefs.flatMap(briefSentences), 7);

  test('and share no seven in a row with O*NET or the classification', () => {
    const theirs = ['data/onet/tasks.csv', 'data/codes/soc-2018.csv'].map((file) =>
      readFileSync(file, 'utf8'),
    );
    expect(theirs.flatMap((text) => sharedRuns(ours, text, 7))).toEqual([]);
  });
});

test.skipIf(!existsSync('../shared/reference/ooh/INDEX.tsv'))(
  'the words share no seven in a row with the Handbook',
  () => {
    const ours = runsOf(briefs.flatMap(briefSentences), 7);
    const index = readFileSync('../shared/reference/ooh/INDEX.tsv', 'utf8').trim().split('\n');
    const pages = index.slice(1).map((line) => line.split('\t')[0] ?? '');
    const shared = pages.flatMap((page) =>
      sharedRuns(ours, readFileSync(`../shared/reference/ooh/${page}`, 'utf8'), 7).map(
        (run) => `${page}: ${run}`,
      ),
    );
    expect(shared).toEqual([]);
  },
);
