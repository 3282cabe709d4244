import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkedTerms, linkingTexts } from '../../authoring/linked-terms.ts';
import { linkTerms } from '../../authoring/term-links.ts';

const terms = linkedTerms('.');
const texts = linkingTexts('.').map((path) => [path, readFileSync(path, 'utf8')] as const);

describe('the glossary', () => {
  test('has at least 62 terms', () => {
    expect(terms.length).toBeGreaterThanOrEqual(62);
  });

  test('leads from no word to two terms', () => {
    const words = terms.flatMap(({ words, notIn }) => [...words, ...notIn]);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

test.each(texts)(
  '%s links each term at its first use and nowhere else (npm run link-terms)',
  (_, text) => {
    const { linked, unlinked } = linkTerms(text, terms);
    expect({ linked, unlinked }).toEqual({ linked: [], unlinked: [] });
  },
);

test('texts are seen to lack their links when these are taken away', () => {
  const bare = texts.map(([, text]) => linkTerms(text.replaceAll(/<\/?Term[^>]*>/g, ''), terms));
  expect(bare.flatMap(({ linked }) => linked).length).toBeGreaterThan(600);
});
