import { describe, expect, test } from 'vitest';
import { figureText } from '../../src/domain/figures/format.ts';
import type { PayRange } from '../../src/domain/pay/pay-range.ts';
import {
  noPaySentence,
  outOfTenGaps,
  outOfTenParts,
  payStripText,
} from '../../src/domain/pay/pay-words.ts';
import { samplePayRange } from '../support/sample-pay.ts';

const nurses = samplePayRange([68_940, 80_330, 97_550, 112_350, 137_470]);
const actors = samplePayRange([16.5, 20.34, 29.05, 97.95, 143.68], undefined, 'hourly');
const nothing = samplePayRange(['*', '*', '*', '*', '*']);

const sentence = (range: PayRange) =>
  outOfTenParts('people', range)
    .map(({ before, figure, after }) => before + figureText(figure) + after)
    .join('');

describe('"out of ten"', () => {
  test.each([
    [
      'all known',
      nurses,
      'Out of ten people, one earns less than $68,940 a year, five earn less than $97,550, and nine earn less than $137,470.',
    ],
    [
      'by the hour',
      actors,
      'Out of ten people, one earns less than $16.50 an hour, five earn less than $29.05, and nine earn less than $143.68.',
    ],
    [
      'a top-coded 90th percentile',
      samplePayRange([90_000, 120_000, 150_000, 200_000, '#']),
      'Out of ten people, one earns less than $90,000 a year, five earn less than $150,000, and at least one earns $239,200 or more.',
    ],
    [
      'a top-coded middle',
      samplePayRange([90_000, 120_000, '#', '#', '#']),
      'Out of ten people, one earns less than $90,000 a year and at least five earn $239,200 or more.',
    ],
    [
      'everything top-coded',
      samplePayRange(['#', '#', '#', '#', '#']),
      'Out of ten people, at least nine earn $239,200 or more a year.',
    ],
    [
      'only the middle published',
      samplePayRange(['*', '*', 60_000, '*', '*']),
      'Out of ten people, five earn less than $60,000 a year.',
    ],
  ])('is told with %s', (_, range, words) => {
    expect(sentence(range)).toBe(words);
  });

  test('has no words when nothing is published', () => {
    expect(outOfTenParts('people', nothing)).toEqual([]);
  });

  test.each([
    [nurses, undefined],
    [nothing, undefined],
    [samplePayRange(['*', 1, 2, 3, 4]), 'The agency publishes no figure for the lowest tenth.'],
    [
      samplePayRange(['*', '*', 60_000, '*', '*']),
      'The agency publishes no figure for the lowest tenth and the highest tenth.',
    ],
  ])('says which of its figures are not published', (range, words) => {
    expect(outOfTenGaps(range)).toBe(words);
  });
});

describe('a pay strip in words', () => {
  test.each([
    [nurses, 'from $68,940 to $137,470 a year, $97,550 in the middle'],
    [actors, 'from $16.50 to $143.68 an hour, $29.05 in the middle'],
    [
      samplePayRange([90_000, 120_000, 150_000, 200_000, '#']),
      'from $90,000 to $239,200 or more a year, $150,000 in the middle',
    ],
    [
      samplePayRange(['#', '#', '#', '#', '#']),
      '$239,200 or more a year, $239,200 or more in the middle',
    ],
    [samplePayRange(['*', 1, 60_000, 3, 90_000]), 'up to $90,000 a year, $60,000 in the middle'],
    [samplePayRange([50_000, 1, 60_000, 3, '*']), 'from $50,000 up a year, $60,000 in the middle'],
    [samplePayRange(['*', '*', 60_000, '*', '*']), '$60,000 in the middle (a year)'],
    [
      samplePayRange([50_000, 1, '*', 3, 90_000]),
      'from $50,000 to $90,000 a year, the middle is not published',
    ],
  ])('reads as the range it shows (case %#)', (range, words) => {
    expect(payStripText(range)).toBe(words);
  });

  test('gives the reason when there is no pay to draw', () => {
    const hourlyOnly = samplePayRange([
      'hourly-only',
      'hourly-only',
      'hourly-only',
      'hourly-only',
      'hourly-only',
    ]);
    expect(payStripText(hourlyOnly)).toContain('by the hour and not by the year');
    expect(noPaySentence(nothing)).toBe(
      'The agency made no estimate here that is good enough to release.',
    );
    expect(noPaySentence(nurses)).toBe(undefined);
  });
});
