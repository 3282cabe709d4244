import { expect, test } from 'vitest';
import { PlaceIndex } from '../../../src/domain/places/place-query.ts';
import { longestQuery, readQuery } from '../../../src/domain/search/query.ts';
import { samplePlaces } from '../../support/sample-places.ts';

const titleWords = new Set(['nurse', 'charge', 'welder', 'job', 'coach', 'social', 'work']);
const places = new PlaceIndex(samplePlaces);
const read = (typed: string) =>
  readQuery(typed, { isTitleWord: (word) => titleWords.has(word), places });
const typedWords = (typed: string) => read(typed).words.map((word) => word.typed);

test.each([
  ['nurse', ['nurse']],
  ['How much does a welder make?', ['welder']],
  ['welder salary', ['welder']],
  ['nurse jobs near me', ['nurse']],
  ['what is the average pay of a nurse', ['nurse']],
  ['job coach', ['coach']],
  ['social work', ['social', 'work']],
  ['nurse nurse', ['nurse']],
  // A query of nothing but such words is about them.
  ['job', ['job']],
  ['the', ['the']],
])('"%s" asks for %j', (typed, expected) => {
  expect(typedWords(typed)).toEqual(expected);
});

test.each([
  ['nurse in texas', ['nurse'], 'texas'],
  ['nurse in Chicago', ['nurse'], 'chicago'],
  ['nurse near el paso', ['nurse'], 'el paso'],
  ['west virginia nurse', ['nurse'], 'west virginia'],
  ['nurse new york', ['nurse'], 'new york'],
  ['nurse in charge', ['nurse', 'charge'], ''],
  ['Texas', [], 'texas'],
  ['nurse in', ['nurse'], ''],
])('"%s" asks for %j, in "%s"', (typed, job, place) => {
  expect(typedWords(typed)).toEqual(job);
  expect(read(typed).place).toBe(place);
});

test.each(['29-1141', '291141', ' 29-1141.00 '])('"%s" is a code', (typed) => {
  expect(read(typed).code).toBe('29-1141');
});

test('a space after the last word closes it', () => {
  expect(read('nurs').open).toBe(true);
  expect(read('nurs ').open).toBe(false);
});

test('control and direction signs are read as spaces', () => {
  const query = read('nur\u0000se\u202e \u0007welder\n');
  expect(query.text).toBe('nur se welder');
  expect(query.words.map(({ word }) => word)).toEqual(['nur', 'se', 'welder']);
});

test('only the beginning of a very long query is read, and it says so', () => {
  const query = read('nurse '.repeat(5_000));
  expect(query.cut).toBe(true);
  expect(Array.from(query.text).length).toBeLessThanOrEqual(longestQuery);
  expect(read('nurse').cut).toBe(false);
});
