import { describe, expect, test } from 'vitest';
import { tellingWord, wordingProblems } from '../../support/content/wording.ts';
import { proseBlocks } from '../../support/content/prose.ts';

const problemsIn = (mdx: string) =>
  proseBlocks(mdx, tellingWord).flatMap(({ text }) => wordingProblems(text));

describe('a projection', () => {
  test.each([
    'There will be many openings.',
    'The outlook is good, so you’ll find work.',
    'Jobs will grow by <JobGrowth code="21-1093" />.',
    'You will see <Openings code="21-1093" /> of them a year.',
    'Each year <Turnover code="21-1093" /> will leave.',
  ])('is never promised, as in "%s"', (text) => {
    expect(problemsIn(text)).toEqual([expect.stringContaining('A projection is no promise.')]);
  });

  test.each([
    'About <Openings code="21-1093" /> openings a year are projected.',
    'You will meet parents. Openings are expected to rise.',
  ])('may be hedged, as in "%s"', (text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});

describe('a percentile', () => {
  test.each([
    'Beginners earn <Pay code="21-1093" measure="annual-p10" />.',
    'Entry pay is at the 25th percentile.',
    'One worker in ten, often a beginner, earns less.',
    'The starting pay of one in four is lower.',
  ])('is never taken for the pay of people who are new, as in "%s"', (text) => {
    expect(problemsIn(text)).toEqual([expect.stringContaining('A percentile says nothing')]);
  });

  test('may stand in the sentence before one on first steps', () => {
    expect(
      problemsIn('One in ten earns <Pay code="21-1093" measure="annual-p10" />. Starting is hard.'),
    ).toEqual([]);
  });
});

describe('a median', () => {
  test.each([
    'The average is <Pay code="21-1093" />.',
    'On average, the median worker earns more.',
  ])('is never called an average, as in "%s"', (text) => {
    expect(problemsIn(text)).toEqual([expect.stringContaining('A median is no average.')]);
  });

  test('leaves the word to the mean', () => {
    expect(problemsIn('The average is <Pay code="21-1093" measure="annual-mean" />.')).toEqual([]);
  });
});
