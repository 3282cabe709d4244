import { describe, expect, test } from 'vitest';
import { stemOf, stemsOf } from '../../../src/domain/search/word-stems.ts';
import { WorkWords, writeWorkWords } from '../../../src/domain/search/work-words.ts';

test.each([
  [['fix', 'fixes', 'fixing', 'fixed'], 'fix'],
  [['repair', 'repairs', 'repairing'], 'repair'],
  [['planning', 'planned', 'plans'], 'plan'],
  [['teach', 'teaches', 'teaching'], 'teach'],
  [['houses', 'house'], 'hous'],
  [['bodies', 'body'], 'body'],
])('%j have the stem %s', (words, stem) => {
  expect(words.map(stemOf)).toEqual(words.map(() => stem));
});

test('words that tell no work apart are left out, and x-rays are one word', () => {
  expect(stemsOf('someone who reads X-rays')).toEqual(['read', 'xray']);
});

const occupations = [
  { code: '29-1127', name: 'Speech-language pathologists', size: 17 },
  { code: '47-4021', name: 'Elevator and escalator installers and repairers', size: 14 },
  { code: '53-7199', name: 'Material moving workers, all other', size: 15 },
] as const;
const part = (text: string) => [{ text, weight: 4 }];
const file = writeWorkWords(
  [
    { code: '29-1127', worth: 1, parts: part('Help children with speech and hearing.') },
    { code: '47-4021', worth: 1, parts: part('Repair elevators and escalators in buildings.') },
    { code: '53-7199', worth: 0.5, parts: part('Operate elevators and repair hoists.') },
  ],
  occupations,
  'edition',
);
const work = new WorkWords(file, occupations);
const codes = (typed: string) => work.find(typed).map(({ code }) => code);

describe('work that is done to people', () => {
  const both = new WorkWords(
    writeWorkWords(
      [
        { code: '29-1127', worth: 1, parts: part('Calm a patient before treatment.') },
        { code: '47-4021', worth: 1, parts: part('Calm a horse before treatment.') },
      ],
      occupations,
      'edition',
    ),
    occupations,
  );
  const order = (typed: string) => both.find(typed).map(({ code }) => code);

  test('comes before the same done to animals, where people are named', () => {
    expect(order('calms people before treatment')[0]).toBe('29-1127');
    expect(order('people who calm horses')[0]).toBe('47-4021');
  });
});

test('a word that no text has finds those that begin alike, but not by itself', () => {
  expect(codes('repair elevation hoists')[0]).toBe('53-7199');
  expect(codes('elevation')).toEqual([]);
});

describe('a description of work', () => {
  test.each([
    ['help kids with speech', '29-1127'],
    ['guy who fixes elevators', '47-4021'],
    ['fixing an elevator', '47-4021'],
  ])('"%s" finds %s first', (typed, code) => {
    expect(codes(typed)[0]).toBe(code);
  });

  test('finds what is left of a group last', () => {
    expect(codes('fixes elevators')).toEqual(['47-4021', '53-7199']);
  });

  test('of which work has too little finds nothing', () => {
    expect(codes('asdf qwer speech')).toEqual([]);
    expect(codes('')).toEqual([]);
  });
});

test('what a query says of an occupation is told as a part of it', () => {
  expect(work.find('speech')[0]?.share).toBe(1);
});

test('the file is of the edition of the titles', () => {
  expect(file.edition).toBe('edition');
});
