import { describe, expect, test } from 'vitest';
import {
  comparedNames,
  comparisonTitle,
} from '../../../src/domain/compare-careers/comparison-title.ts';
import { sampleComparison } from '../../support/sample-compared.ts';

const compared = (...names: string[]) => sampleComparison(names.map((name) => ({ name })));

describe('a comparison is called', () => {
  test.each([
    [['Registered nurses', 'Electricians'], 'Registered nurses and electricians compared'],
    [['EMTs', 'Paramedics', 'Nurses'], 'EMTs, paramedics and nurses compared'],
    [['Tool and die makers', 'Welders'], 'Tool and die makers, and welders compared'],
    [
      ['Tank car, truck and ship loaders', 'Lawyers', 'Art, drama and music professors'],
      'Tank car, truck and ship loaders; lawyers; and art, drama and music professors compared',
    ],
  ])('%j: %s', (names, title) => {
    expect(comparisonTitle(compared(...names))).toBe(title);
  });

  test('by all names however long where it is cited, and by their number over the page', () => {
    const long = compared(
      ...Array.from({ length: 6 }, (_, at) => `Careers with a long name ${String(at)}`),
    );
    expect(comparedNames(long)).toBe('6 careers side by side');
    expect(comparisonTitle(long)).toContain('careers with a long name 5');
    expect(comparedNames(compared('Nurses', 'Actors'))).toBe('Nurses and actors');
  });
});
