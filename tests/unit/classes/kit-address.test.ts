import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kitAddress,
  kitCareersAsked,
  readKitAddress,
} from '../../../src/domain/classes/kit-address.ts';
import { CareerIndex } from '../../../src/domain/compare-careers/career-index.ts';
import type { OccupationCode } from '../../../src/domain/words/occupation-code.ts';
import { craftedStrings } from '../../support/crafted-strings.ts';

describe('the address of a kit', () => {
  test.each([
    ['', {}],
    ['?c=', {}],
    ['?in=columbus-oh', { place: 'columbus-oh' }],
    ['?c=29-1141,47-2111&in=ohio', { careers: ['29-1141', '47-2111'], place: 'ohio' }],
    [
      '?c=registered-nurses;%20Electricians%20,,',
      { careers: ['registered-nurses', 'Electricians'] },
    ],
    ['?view=class&prices=1', {}],
  ])('%s asks for %j', (search, asked) => {
    expect(readKitAddress(search)).toEqual({
      request: { careers: undefined, place: undefined, ...asked },
      complaints: [],
    });
  });

  test('is answered with a sentence where it asks for what a kit does not know', () => {
    const { request, complaints } = readKitAddress('?cards=30&in=ohio&size=a4');
    expect(request.place).toBe('ohio');
    expect(complaints).toEqual([
      'The address asks for “cards” and “size”, which the kit does not know, so that part is left out.',
    ]);
  });

  test('is read as it was written', () => {
    const code = fc.stringMatching(/^\d\d-\d{4}$/);
    const slug = fc
      .stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .filter(({ length }) => length < 80);
    const requests = fc.record({
      careers: fc.option(fc.array(fc.oneof(code, slug), { minLength: 1, maxLength: 32 }), {
        nil: undefined,
      }),
      place: fc.option(slug, { nil: undefined }),
    });
    fc.assert(
      fc.property(requests, (request) => {
        expect(readKitAddress(kitAddress(request))).toEqual({ request, complaints: [] });
      }),
    );
  });

  test('is read whatever it is: without failing, in short parts, with short sentences', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 100 }),
      fc.constantFrom(...craftedStrings).map((text) => `?c=${text}&in=${text}&${text}=1`),
      fc.constantFrom(`?c=${'x,'.repeat(500)}`, `?${'y'.repeat(500)}=1`, '?c=%E2%80%AE%FF%00'),
    );
    fc.assert(
      fc.property(wild, (search) => {
        const { request, complaints } = readKitAddress(search);
        expect((request.careers ?? []).length).toBeLessThanOrEqual(40);
        for (const sentence of complaints) {
          expect(sentence.length).toBeLessThanOrEqual(300);
          expect(sentence).toMatch(/^[A-Z].*\.$/s);
        }
      }),
    );
  });
});

const code = (text: string) => text as OccupationCode;
const many = Array.from({ length: 40 }, (_, at) => code(`11-${String(1000 + at)}`));
const index = new CareerIndex({
  occupations: [
    [code('29-1141'), 'Registered nurses'],
    ...many.map((each) => [each, `Job ${each}`] as const),
  ],
  titles: [['case-manager', 'Case manager', [code('29-1141')]]],
});

describe('the careers of a kit', () => {
  test('are found by code and name, and each has one card', () => {
    const { careers, complaints } = kitCareersAsked(index, [
      '29-1141',
      'registered nurses',
      'wizard',
    ]);
    expect(careers.map(({ name }) => name)).toEqual(['Registered nurses']);
    expect(complaints).toEqual([
      expect.stringContaining('names “Registered nurses” twice'),
      expect.stringContaining('“wizard”'),
    ]);
  });

  test('are occupations: a title has no sum of its own', () => {
    const { careers, complaints } = kitCareersAsked(index, ['case-manager', '29-1141']);
    expect(careers.map(({ kind }) => kind)).toEqual(['occupation']);
    expect(complaints).toEqual([expect.stringContaining('counted in several occupations')]);
  });

  test('are no more than four sheets hold', () => {
    const { careers, complaints } = kitCareersAsked(index, many);
    expect(careers).toHaveLength(32);
    expect(complaints).toEqual([expect.stringContaining('A kit holds 32 careers')]);
  });
});
