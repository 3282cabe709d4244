import { describe, expect, test } from 'vitest';
import { guideFrontMatter } from '../../src/content-schemas/guide.ts';
import { parentsInSpanishFrontMatter } from '../../src/content-schemas/parents-in-spanish.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { componentsIn } from '../support/content/prose.ts';
import { typedFigures } from '../support/content/typed-figures.ts';

const texts = contentFiles('parents-in-spanish').map((file) => ({
  ...file,
  data: parentsInSpanishFrontMatter.parse(file.frontMatter),
}));
const guides = new Map(contentFiles('guides').map((guide) => [guide.id, guide]));

/** What the guide of that name says to parents, without its list of questions. */
function englishOf(id: string): string {
  const body = guides.get(id)?.body ?? '';
  const [, parents = ''] = /<ForParents>([\s\S]*?)<\/ForParents>/.exec(body) ?? [];
  return parents.replace(/\*\*Five questions[\s\S]*/, '');
}

const paragraphs = (text: string) =>
  text
    .trim()
    .split(/\n{2,}/)
    .filter((part) => part.startsWith('**'));
const figures = new Set(['Pay', 'Openings', 'JobGrowth', 'Turnover', 'Edition']);

/** The figures of a text, paragraph by paragraph, each with what it is of. */
const figuresOf = (text: string) =>
  paragraphs(text).map((paragraph) =>
    componentsIn(paragraph)
      .filter(({ name }) => figures.has(name))
      .map(({ name, attributes }) => [name, ...Object.values(attributes)].join(' '))
      .toSorted(),
  );

test('the twenty careers most looked for speak to parents in Spanish', () => {
  expect(texts.length).toBeGreaterThanOrEqual(20);
});

describe.each(texts.map((text) => [text.id, text] as const))(
  'the Spanish for parents of %s',
  (id, { data, body }) => {
    test('is of the occupation of its guide, and was read after the guide', () => {
      const guide = guideFrontMatter.parse(guides.get(id)?.frontMatter);
      expect(data.code).toBe(guide.code);
      expect(data.reviewed >= guide.reviewed).toBe(true);
    });

    test('has the paragraphs of the guide, with its figures and no others', () => {
      expect(paragraphs(body).length).toBeGreaterThan(3);
      expect(figuresOf(body)).toEqual(figuresOf(englishOf(id)));
      expect(typedFigures(body)).toEqual([]);
    });

    test('asks its questions as Spanish does', () => {
      expect(data.questions.filter((text) => !/¿[^?]+\?$/.test(text))).toEqual([]);
    });

    test('leaves no sentence in English', () => {
      const spanish = body.replaceAll(/<span lang="en">.*?<\/span>/g, '');
      expect(spanish.match(/\b(?:the|and|with|your|which|is|are)\b/gi) ?? []).toEqual([]);
    });
  },
);
