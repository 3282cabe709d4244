import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CareerIndex } from '../../../src/domain/compare-careers/career-index.ts';

const index = new CareerIndex({
  occupations: [
    ['29-1141', 'Registered nurses'],
    ['23-1011', 'Lawyers'],
    ['27-2022', 'Coaches and scouts'],
    ['43-6014', 'Secretaries and administrative assistants'],
    ['47-2111', 'Electricians'],
    ['27-2011', 'Actors'],
    ['35-3011', 'Bartenders'],
  ],
  titles: [['school-case-manager', 'School case manager', ['29-1141', '23-1011']]],
});

describe('a career is found', () => {
  test.each([
    ['registered-nurses', 'registered-nurses'],
    ['registered-nurse', 'registered-nurses'],
    ['Registered Nurses', 'registered-nurses'],
    ['REGISTERED-NURSES', 'registered-nurses'],
    ['29-1141', 'registered-nurses'],
    ['29-1141.00', 'registered-nurses'],
    ['291141', 'registered-nurses'],
    ['coach-and-scout', 'coaches-and-scouts'],
    ['secretary-and-administrative-assistant', 'secretaries-and-administrative-assistants'],
    ['school-case-managers', 'school-case-manager'],
  ])('by %s', (asked, slug) => {
    expect(index.find(asked)?.slug).toBe(slug);
  });

  test.each(['', '-', 'nurse', '29-1142', '00-0000', '__proto__', 'constructor', '<b>'])(
    'not by %j',
    (asked) => {
      expect(index.find(asked)).toBeUndefined();
    },
  );
});

describe('careers that are asked for', () => {
  test('are shown in their order, titles with the occupations they are counted in', () => {
    const { careers, complaints } = index.resolve(['school-case-manager', 'lawyer']);
    expect(careers.map(({ kind, codes }) => [kind, ...codes])).toEqual([
      ['title', '29-1141', '23-1011'],
      ['occupation', '23-1011'],
    ]);
    expect(complaints).toEqual([]);
  });

  test.each([
    [['lawyers', 'wizards'], ['lawyers'], '“wizards”'],
    [['lawyers', 'lawyer'], ['lawyers'], 'names “Lawyers” twice'],
    [['lawyers', 'x'.repeat(200)], ['lawyers'], `called “${'x'.repeat(80)}…”`],
    [
      ['lawyers', 'actors', 'electricians', 'bartenders', '29-1141', '27-2022', '43-6014'],
      [
        'lawyers',
        'actors',
        'electricians',
        'bartenders',
        'registered-nurses',
        'coaches-and-scouts',
      ],
      'holds 6 careers, so these are left out: “Secretaries and administrative assistants”',
    ],
  ])('%j: what cannot be shown is named, and the rest is kept', (asked, kept, said) => {
    const { careers, complaints } = index.resolve(asked);
    expect(careers.map(({ slug }) => slug)).toEqual(kept);
    expect(complaints).toEqual([expect.stringContaining(said)]);
  });

  test('never come to more than six, nor twice, whatever is asked', () => {
    const asked = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('lawyer', 'actors', '29-1141', 'bartender')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(asked, (texts) => {
        const { careers } = index.resolve(texts);
        expect(careers.length).toBeLessThanOrEqual(6);
        expect(new Set(careers).size).toBe(careers.length);
      }),
    );
  });
});
