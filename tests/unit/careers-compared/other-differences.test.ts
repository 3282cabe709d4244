import { describe, expect, test } from 'vitest';
import { outlookDifferences } from '../../../src/domain/compare-careers/outlook-differences.ts';
import { waysDifferences } from '../../../src/domain/compare-careers/ways-differences.ts';
import { sampleComparison, wordsOf, type SampleOccupation } from '../../support/sample-compared.ts';

describe('how openings and growth differ is said', () => {
  test.each<[string, SampleOccupation[], string[]]>([
    [
      'for growth on both sides',
      [
        { name: 'Cooks', openings: 500, growth: 9 },
        { name: 'Clerks', openings: 200, growth: 1 },
      ],
      [
        'The most openings a year are projected for cooks, 500, and the fewest for clerks, 200.',
        'Jobs of cooks are projected to grow the fastest from 2025 to 2035, +9.0%; those of clerks to grow the slowest, +1.0%. All jobs: +3.1%.',
      ],
    ],
    [
      'for one that shrinks, as projected and not as a promise',
      [
        { name: 'Cooks', growth: 2 },
        { name: 'Clerks', growth: -4 },
      ],
      [
        'Each has the same number of openings a year: 100.',
        'Jobs of cooks are projected to grow the fastest from 2025 to 2035, +2.0%; those of clerks to shrink, −4.0%. All jobs: +3.1%.',
      ],
    ],
    [
      'for two that shrink',
      [
        { name: 'Cooks', growth: -2 },
        { name: 'Clerks', openings: '*', growth: -4 },
      ],
      [
        'Jobs of cooks are projected to shrink the least from 2025 to 2035, −2.0%; those of clerks to shrink the most, −4.0%. All jobs: +3.1%.',
        'No openings are projected for clerks. This release has no such estimate.',
      ],
    ],
    ['for one alone: nothing', [{ name: 'Cooks' }], []],
  ])('%s', (_, occupations, sentences) => {
    expect(wordsOf(outlookDifferences(sampleComparison(occupations)))).toEqual(sentences);
  });
});

describe('how schooling differs is said', () => {
  test.each<[string, SampleOccupation[], string[]]>([
    [
      'least first, names with commas apart by semicolons',
      [
        { name: 'Nurses', education: 'bachelors' },
        { name: 'Child, family, and school social workers', education: 'bachelors' },
        { name: 'Cooks', education: 'no-formal' },
        { name: 'Clerks', education: undefined },
      ],
      [
        'Typical for cooks: no diploma or degree.',
        'Typical for nurses; and child, family, and school social workers: a bachelor’s degree.',
        'Analysts assign no typical schooling to clerks.',
      ],
    ],
    [
      'in one sentence where there is no difference',
      [{ name: 'Nurses' }, { name: 'Teachers' }],
      ['The same schooling is typical of nurses and teachers: a bachelor’s degree.'],
    ],
  ])('%s', (_, occupations, sentences) => {
    expect(wordsOf(waysDifferences(sampleComparison(occupations)))).toEqual(sentences);
  });
});
