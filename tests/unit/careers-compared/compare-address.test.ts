import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareAddress,
  compareViews,
  readCompareAddress,
  type CompareRequest,
} from '../../../src/domain/compare-careers/compare-address.ts';
import {
  askedRows,
  compareRows,
  usualRows,
} from '../../../src/domain/compare-careers/compare-rows.ts';
import { readGivenName } from '../../../src/domain/compare-careers/given-name.ts';

const nothing: CompareRequest = {
  careers: [],
  place: undefined,
  view: undefined,
  rows: undefined,
  forClass: false,
  atNationalPrices: false,
  name: undefined,
};

describe('the address of a comparison', () => {
  test.each([
    ['', {}],
    ['?c=registered-nurses,electricians', { careers: ['registered-nurses', 'electricians'] }],
    ['?c=registered-nurses&c=electricians', { careers: ['registered-nurses', 'electricians'] }],
    ['?c=29-1141;%20Lawyers%20,,', { careers: ['29-1141', 'Lawyers'] }],
    ['?c=a%0A%00%E2%80%AEb', { careers: ['a b'] }],
    ['?in=ohio&view=RANGE&prices=1', { place: 'ohio', view: 'range', atNationalPrices: true }],
    ['?in=%20&view=&prices=0', {}],
    ['?view=class', { forClass: true }],
    ['?rows=AI,%20duties,ai', { rows: ['duties', 'ai'] }],
    ['?rows=ai&rows=hard', { rows: ['hard', 'ai'] }],
    ['?rows=none', { rows: [] }],
    ['?rows=', {}],
    [`?rows=${usualRows.toReversed().join(',')}`, {}],
    ['?name=Health+careers,%20period%203', { name: 'Health careers, period 3' }],
  ] as const)('%s asks for %j', (search, asked) => {
    expect(readCompareAddress(search)).toEqual({
      request: { ...nothing, ...asked },
      complaints: [],
    });
  });

  test.each([
    ['?view=pie', 'the view “pie”'],
    ['?prices=yes', '“yes” about prices'],
    ['?rows=salary', 'rows that there are not, so they are left out: “salary”'],
    ['?name=example.org', 'looks like an address'],
  ])('%s is answered with a sentence and keeps the rest', (search, said) => {
    const { request, complaints } = readCompareAddress(`${search}&c=lawyers`);
    expect(request).toEqual({ ...nothing, careers: ['lawyers'] });
    expect(complaints).toEqual([expect.stringContaining(said)]);
    expect(complaints[0]).toMatch(/^[A-Z].*\.$/);
  });

  test('is written short, with commas that can be read', () => {
    expect(compareAddress({})).toBe('');
    expect(
      compareAddress({ careers: ['a', 'b'], place: 'ohio', view: 'jobs', atNationalPrices: true }),
    ).toBe('?c=a,b&in=ohio&view=jobs&prices=1');
    expect(compareAddress({ careers: ['a'], forClass: true })).toBe('?c=a&view=class');
    expect(compareAddress({ careers: ['a'], name: 'Health careers, period 3' })).toBe(
      '?c=a&name=Health+careers,+period+3',
    );
  });

  const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).filter(({ length }) => length < 80);

  test('is read as it was written', () => {
    const requests = fc.record({
      careers: fc.array(slug, { maxLength: 6 }),
      place: fc.option(slug, { nil: undefined }),
      view: fc.option(fc.constantFrom(...compareViews), { nil: undefined }),
      forClass: fc.constant(false),
      rows: fc.option(fc.subarray([...compareRows]).map(askedRows), { nil: undefined }),
      atNationalPrices: fc.boolean(),
      name: fc
        .option(fc.stringMatching(/^[a-zé0-9]+(?:[ ,&+'-]{1,2}[a-zé0-9]+)*$/), {
          nil: undefined,
        })
        .map((name) => name && readGivenName(name.slice(0, 60)).name),
    });
    fc.assert(
      fc.property(requests, (request) => {
        expect(readCompareAddress(compareAddress(request))).toEqual({ request, complaints: [] });
      }),
    );
  });

  test('is read whatever it is: without failing, in short tidy parts, never too many', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 100 }),
      fc
        .record({ c: fc.string({ unit: 'binary-ascii' }), in: fc.string(), view: fc.string() })
        .map((parts) => `?${new URLSearchParams(parts).toString()}`),
      fc.constantFrom(
        `?c=${'x,'.repeat(500)}`,
        `?in=${'x'.repeat(79)}😀`,
        `?c=${'x'.repeat(239)}😀`,
        '?c=%E2%80%AE%FF%00',
      ),
    );
    fc.assert(
      fc.property(wild, (search) => {
        const { request, complaints } = readCompareAddress(search);
        const texts = [...request.careers, request.place ?? ''];
        expect(request.careers.length).toBeLessThanOrEqual(40);
        expect(texts.filter((text) => text.length > 240 || /[\p{Cc}\p{Cs}]/u.test(text))).toEqual(
          [],
        );
        expect((request.place ?? '').length).toBeLessThanOrEqual(80);
        expect(complaints.filter((sentence) => sentence.length > 300)).toEqual([]);
      }),
    );
  });
});
