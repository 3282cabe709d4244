import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { contentProblems } from '../support/content/content-problems.ts';
import { certificationFrontMatter } from '../../src/content-schemas/certification.ts';
import { comparisonFrontMatter } from '../../src/content-schemas/comparison.ts';
import { guideFrontMatter } from '../../src/content-schemas/guide.ts';
import { glossaryFrontMatter } from '../../src/content-schemas/glossary-term.ts';
import { lessonFrontMatter } from '../../src/content-schemas/lesson.ts';
import { pageFrontMatter } from '../../src/content-schemas/page.ts';
import { qualificationFrontMatter } from '../../src/content-schemas/qualification.ts';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { contentFiles, type ContentFile } from '../support/content/content-file.ts';
import { frontMatterTexts } from '../support/content/front-matter-text.ts';
import { unusedTerms } from '../support/content/glossary-use.ts';
import { amountIds, newestNationalRows } from '../support/content/known-data.ts';
import { sentencesWithoutNames } from '../support/content/plain-wording.ts';
import { proseBlocks, strayEmphasis } from '../support/content/prose.ts';
import { readingLevel, type ReadingLevel } from '../support/content/reading-level.ts';
import { brokenReferences } from '../support/content/references.ts';
import { britishProblems } from '../support/content/american-english.ts';
import { weakAddresses } from '../support/content/weak-sites.ts';
import { typedFigures } from '../support/content/typed-figures.ts';
import { unknownCodes } from '../support/content/front-matter-codes.ts';
import { tellingWord, wordingProblems } from '../support/content/wording.ts';

const certifications = contentFiles('certifications');
const comparisons = contentFiles('comparisons');
const guides = contentFiles('guides');
const lessons = contentFiles('lessons');
const qualifications = contentFiles('qualifications');
const titles = contentFiles('titles');
const glossary = contentFiles('glossary');
const pages = contentFiles('pages');

const schemas: readonly [readonly ContentFile[], z.ZodType][] = [
  [certifications, certificationFrontMatter],
  [comparisons, comparisonFrontMatter],
  [guides, guideFrontMatter],
  [lessons, lessonFrontMatter],
  [qualifications, qualificationFrontMatter],
  [titles, titleFrontMatter],
  [glossary, glossaryFrontMatter],
  [pages, pageFrontMatter],
];
const all = [
  ...certifications,
  ...comparisons,
  ...guides,
  ...lessons,
  ...qualifications,
  ...titles,
  ...glossary,
  ...pages,
];
const each = all.map((file) => [file.path, file] as const);

const known = {
  codes: new Set(newestNationalRows().map((row) => row.code ?? '')),
  terms: new Set(glossary.map(({ id }) => id)),
  amounts: amountIds(),
  titles: new Set(titles.map(({ id }) => id)),
};

/** What the job is called, to be replaced before the second measure. */
function namesIn(frontMatter: unknown): string[] {
  const {
    title,
    name = title,
    alsoCalled = [],
  } = frontMatter as { title?: string; name?: string; alsoCalled?: string[] };
  return name ? [name, ...alsoCalled] : [];
}

const levels = new Map<ContentFile, ReadingLevel>();

/** The reading level of a file, names of the job left out; each file is measured once. */
function levelOf(file: ContentFile): ReadingLevel {
  const level =
    levels.get(file) ?? readingLevel(sentencesWithoutNames(file, namesIn(file.frontMatter)));
  levels.set(file, level);
  return level;
}

test.each(
  schemas.flatMap(([files, schema]) => files.map((file) => [file.path, file, schema] as const)),
)('%s has front matter that its schema accepts', (_, file, schema) => {
  const result = schema.safeParse(file.frontMatter);
  expect(result.success ? [] : contentProblems(file.path, result.error)).toEqual([]);
});

test.each(each)('%s points only to codes, terms, titles and addresses that exist', (_, file) => {
  expect([
    ...unknownCodes(file.path, file.frontMatter, known.codes),
    ...brokenReferences(file.body, known),
  ]).toEqual([]);
});

test.each(each)('%s has no figure typed by hand', (_, file) => {
  const inFields = frontMatterTexts(file.frontMatter).flatMap(({ field, text }) =>
    typedFigures(text).map((figure) => `${field}: ${figure}`),
  );
  const inBody = proseBlocks(file.body, ({ text }) => text).flatMap(({ text }) =>
    typedFigures(text),
  );
  expect([...inFields, ...inBody]).toEqual([]);
});

test.each(each)('%s has no paragraph that breaks off', (_, file) => {
  const paragraphs = proseBlocks(file.body, ({ name, text }) => text || name)
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text.trim());
  expect(paragraphs.filter((text) => !/[.?!:”"’)]$/.test(text))).toEqual([]);
});

test.each(each)('%s has no emphasis that begins inside a word', (_, file) => {
  expect(strayEmphasis(file.body)).toEqual([]);
});

test.each(each)('%s promises nothing and mixes up no measures', (_, file) => {
  expect([
    ...frontMatterTexts(file.frontMatter).flatMap(({ text }) => wordingProblems(text)),
    ...proseBlocks(file.body, tellingWord).flatMap(({ text }) => wordingProblems(text)),
  ]).toEqual([]);
});

/** What people also call a thing, which may be words that we do not write. */
const otherNames = /^(?:alsoCalled|linkedWords)\b/;

test.each(each)('%s is in American English', (_, file) => {
  expect([
    ...frontMatterTexts(file.frontMatter)
      .filter(({ field }) => !otherNames.test(field))
      .flatMap(({ text }) => britishProblems(text)),
    ...proseBlocks(file.body, tellingWord).flatMap(({ text }) => britishProblems(text)),
  ]).toEqual([]);
});

test('no text leads to a site that only retells', () => {
  const weak = globSync('src/content/*/*.{mdx,yaml}').flatMap((path) =>
    weakAddresses(readFileSync(path, 'utf8')).map((address) => `${path}: ${address}`),
  );
  expect(weak).toEqual([]);
});

describe('plain words', () => {
  test.each(each)('%s reads at grade 8 or below', (_, file) => {
    expect(levelOf(file).grade).toBeLessThanOrEqual(8);
  });

  test.each(
    [...comparisons, ...guides, ...lessons, ...qualifications, ...titles, ...pages].map(
      (file) => [file.path, file] as const,
    ),
  )('%s has short sentences', (_, file) => {
    expect(levelOf(file).medianSentenceWords).toBeLessThanOrEqual(14);
  });
});

describe('the glossary', () => {
  test('has no entry that nothing leads to', () => {
    const source = globSync('src/**/*.{astro,ts}').map((path) => readFileSync(path, 'utf8'));
    expect(unusedTerms([...known.terms], [...all.map(({ body }) => body), ...source])).toEqual([]);
  });

  test.each(glossary.map((file) => [file.id, file] as const))(
    'tells what "%s" means in one to three sentences and leads on to entries that exist',
    (_, file) => {
      const blocks = proseBlocks(file.body, ({ text }) => text);
      expect(blocks).toHaveLength(1);
      const { sentences } = readingLevel(blocks.map(({ text }) => text));
      expect(sentences).toBeLessThanOrEqual(3);
      const { related } = glossaryFrontMatter.parse(file.frontMatter);
      expect(related.filter((id) => !known.terms.has(id) || id === file.id)).toEqual([]);
    },
  );
});
