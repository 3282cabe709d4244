import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/search/edit-distance.ts';
import { editsAllowed, NearWords } from '../../../src/domain/search/near-words.ts';
import { indexTitles } from '../../../src/domain/search/title-index.ts';
import { byLikeness } from '../../../src/components/search/likeness.element.ts';

describe('the distance between two words', () => {
  test.each([
    ['nurse', 'nurse', 0],
    ['nruse', 'nurse', 1],
    ['plumer', 'plumber', 1],
    ['electrican', 'electrician', 1],
    ['lisenced', 'licensed', 2],
    ['', 'abc', 3],
  ])('%s to %s is %d', (word, target, edits) => {
    expect(editDistance(word, target)).toBe(edits);
  });

  test('of a word still being typed is that to the nearest beginning', () => {
    expect(editDistance('elecr', 'electrician')).toBe(6);
    expect(editDistance('elecr', 'electrician', true)).toBe(1);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  test('is the same both ways, and 0 only for the same word', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

const vocabulary = 'nurse use plumber flumer electrician electrical physician cat the'.split(' ');
const index = indexTitles({
  occupations: [{ code: '29-1141', name: 'Registered nurses', size: 22 }],
  titles: [...vocabulary, 'staff nurse', 'charge nurse'].map((title) => ({
    title,
    otherForms: [],
    standing: 'prominent' as const,
    occupations: [0],
  })),
});
const near = (word: string, open = false) =>
  new NearWords(index, byLikeness).find(word, open).map(({ number }) => index.words[number]);

test.each([
  ['nruse', 'nurse'],
  ['nurce', 'nurse'],
  ['nuse', 'nurse'],
  ['plumer', 'plumber'],
  ['physican', 'physician'],
  ['physcian', 'physician'],
])('%s may stand for %s', (word, meant) => {
  expect(near(word)).toContain(meant);
});

test('two letters that changed places are mended before anything else is looked for', () => {
  expect(near('nruse')).toEqual(['nurse']);
});

test('of words as near, the one in more titles comes first', () => {
  expect(near('nuse')[0]).toBe('nurse');
});

test('a short word stands for no other', () => {
  expect(near('cot')).toEqual([]);
});

test('a word still being typed is mended by its beginning', () => {
  expect(near('physci')).toEqual([]);
  expect(near('physci', true)).toEqual(['physician']);
});

/** The slips that two words may have which differ in doubled letters alone. */
const doubledApart = (one: string, other: string) =>
  one.replaceAll(/(.)\1+/g, '$1') === other.replaceAll(/(.)\1+/g, '$1') ? 2 : 0;

test('a letter that is doubled in the wrong place is found', () => {
  expect(near('plummber')).toEqual(['plumber']);
});

test('what is found is never farther than allowed, whatever order candidates are put in', () => {
  const asGiven = new NearWords(index, (_, candidates) => [...candidates]);
  fc.assert(
    fc.property(fc.constantFrom(...vocabulary), fc.nat(10), fc.string(), (word, at, put) => {
      const typed = word.slice(0, at) + put + word.slice(at + 1);
      for (const { number, edits } of asGiven.find(typed, false)) {
        expect(edits).toBe(editDistance(typed, index.words[number] ?? ''));
        expect(edits).toBeLessThanOrEqual(
          Math.max(1, editsAllowed(typed), doubledApart(typed, index.words[number] ?? '')),
        );
      }
    }),
  );
});
