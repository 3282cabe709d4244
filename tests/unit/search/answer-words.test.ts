import { expect, test } from 'vitest';
import {
  alsoWords,
  answerNotes,
  answerWords,
  resultWords,
  resultWordsInShort,
} from '../../../src/domain/search/answer-words.ts';
import type { SearchAnswer, SearchResult } from '../../../src/domain/search/search-answer.ts';

const answer = (more: Partial<SearchAnswer>): SearchAnswer => ({
  query: 'nurse',
  results: [],
  total: 1_200,
  match: 'every-word',
  cut: false,
  ...more,
});

const page = { kind: 'term', name: 'Nurse', href: '/', codes: [], sentence: '' } as const;

test.each([
  [{}, '1,200 results for “nurse”.'],
  [{ total: 1 }, '1 result for “nurse”.'],
  [{ total: 1, pages: [page, page] }, '3 results for “nurse”.'],
  [{ total: 1, pages: [page], leading: 1 }, 'For “nurse”: a word we explain, then 1 more result.'],
  [
    { total: 1, pages: [page, page], leading: 1 },
    'For “nurse”: a word we explain, then 2 more results.',
  ],
  [
    { match: 'mended', query: 'nruse', mended: 'nurse', total: 2 },
    '2 results for “nurse”. No title has “nruse” in it.',
  ],
  [{ match: 'some-words' }, 'No title has all the words of “nurse”. These come closest.'],
  [
    { match: 'none' },
    'Nothing here is like “nurse”. You can look for a job, a certification, a program of study, a place, or a wish such as “no degree, $60,000”.',
  ],
  [{ match: 'none', query: 'nruse', asTyped: true }, 'Nothing here is called “nruse”.'],
  [
    { match: 'empty', query: '?' },
    'There is no word to look for in “?”. Type a job title, such as “ultrasound tech”.',
  ],
] as const)('an answer %j reads "%s"', (more, words) => {
  expect(answerWords(answer(more))).toBe(words);
});

test.each([
  ['zip', 'Which job there? Type a title as well.'],
  ['one', 'Which job there? Type a title as well.'],
  ['several', 'Which job there? Type a title as well.'],
  ['nation', 'Which job there? Type a title as well.'],
  ['unlisted', 'Which job there? Type a title as well.'],
  ['unknown', 'Which job? Type a title as well.'],
] as const)('a place alone, read as %s, is told no word is missing: "%s"', (kind, words) => {
  const where = { kind, asked: '43215', places: [] };
  expect(answerWords(answer({ match: 'empty', query: '43215', where }))).toBe(words);
});

test('what was left out is said', () => {
  expect(answerNotes(answer({}))).toEqual([]);
  expect(answerNotes(answer({ cut: true }))).toEqual([
    'Your search is very long, so only its beginning is used.',
  ]);
});

const result = (more: Partial<SearchResult>): SearchResult => ({
  title: 'Case Manager',
  standing: 'listed',
  codes: [],
  names: ['A'],
  href: '/careers/a/',
  also: [],
  ...more,
});

test.each([
  [{}, 'Counted in A.'],
  [{ standing: 'occupation' }, ''],
  [
    { names: ['A', 'B'] },
    'Counted in 2 occupations, depending on the job: A (where this leads); B.',
  ],
  [
    { names: ['A', 'B', 'C', 'D', 'E', 'F'] },
    'Counted in 6 occupations, depending on the job: A (where this leads); B; C; D; and 2 more.',
  ],
  [
    { standing: 'page', names: ['A', 'B'] },
    'No official figure of its own. May be counted in A; B.',
  ],
] as const)('a result %j reads "%s"', (more, words) => {
  expect(resultWords(result(more))).toBe(words);
});

test.each([
  [{}, 'Counted in A.'],
  [{ standing: 'occupation', names: ['A', 'B'] }, ''],
  [{ names: ['A', 'B', 'C'] }, 'Counted in 3 occupations, depending on the job. Leads to A.'],
  [
    { standing: 'page', names: ['A', 'B'] },
    'No official figure of its own. May be counted in 2 occupations.',
  ],
] as const)('where there is little room a result %j reads "%s"', (more, words) => {
  expect(resultWordsInShort(result(more))).toBe(words);
});

test('other titles of a page are named, the name of the page aside', () => {
  expect(alsoWords(result({}))).toBe('');
  expect(alsoWords(result({ also: ['A'] }))).toBe('');
  expect(alsoWords(result({ also: ['A', 'X', 'Y', 'Z', 'W'] }))).toBe(
    'Other titles there: X; Y; Z.',
  );
});
