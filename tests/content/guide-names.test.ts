import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guideFrontMatter } from '../../src/content-schemas/guide.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { unnamedExam } from '../support/content/exam-names.ts';
import { frontMatterSentences } from '../support/content/front-matter-text.ts';
import { bodyAsWritten } from '../support/content/plain-wording.ts';
import { sharedFrames } from '../support/content/shared-frames.ts';

const guides = contentFiles('guides').map((file) => ({
  file,
  data: guideFrontMatter.parse(file.frontMatter),
}));

/** Occupations that no one may work in without a license, wherever they live. */
const licensedEverywhere = new Set(
  globSync('src/content/briefs/*.yaml')
    .map((path) => parse(readFileSync(path, 'utf8')) as { code: string; license: { kind: string } })
    .filter(({ license }) => license.kind === 'every-state' || license.kind === 'federal')
    .map(({ code }) => code),
);

const licensed = guides.filter(({ data }) => licensedEverywhere.has(data.code));

describe('names that a reader can search for', () => {
  test('are wanted of guides to licensed work', () => {
    expect(licensed.length).toBeGreaterThan(15);
  });

  test.each(licensed.map((guide) => [guide.file.id, guide.data] as const))(
    'the guide %s names the exam of its license, or says that there is none',
    (_, { credentials }) => {
      expect(unnamedExam(credentials.filter(({ neededBy }) => neededBy === 'law'))).toEqual([]);
    },
  );

  test.each(guides.map((guide) => [guide.file.id, guide.data] as const))(
    'the guide %s leads from a license to the finder only with the job filled in',
    (_, { credentials }) => {
      const bare = credentials.filter(({ url }) => url.endsWith('/find-licenses.aspx'));
      expect(bare.map(({ name }) => name)).toEqual([]);
    },
  );
});

test('no six words in a row stand in more than ten guides', () => {
  const texts = guides.map(({ file }) => [
    ...frontMatterSentences(file.frontMatter),
    ...bodyAsWritten(file),
  ]);
  expect(sharedFrames(texts, 6, 10)).toEqual([]);
});
