import { describe, expect, test } from 'vitest';
import { splitContentFile } from '../../support/content/content-file.ts';
import { sentencesWithoutNames } from '../../support/content/plain-wording.ts';
import { readingLevel, sentencesOf, wordsOf } from '../../support/content/reading-level.ts';

const plain = 'You help people get food and a home. You meet them, make calls and fill in forms.';
const dense =
  'Social and human service assistants provide client services in a wide variety of fields, including psychology, rehabilitation, and social work, notwithstanding considerable variation.';

describe('the reading level', () => {
  test('is low for short words in short sentences and high for long ones', () => {
    expect(readingLevel([plain]).grade).toBeLessThan(5);
    expect(readingLevel([dense]).grade).toBeGreaterThan(16);
  });

  test('is the grade that the formula gives by hand', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(readingLevel(['The cat sat on the mat.']).grade).toBeCloseTo(-1.45, 2);
  });

  test('leaves labels of under four words out', () => {
    expect(readingLevel([plain, 'Psychological rehabilitation services.'])).toEqual(
      readingLevel([plain]),
    );
  });

  test('refuses a text without a sentence', () => {
    expect(() => readingLevel(['Three words only'])).toThrow('no sentence to measure');
  });
});

test('the middle sentence length of an even number lies between the two in the middle', () => {
  expect(readingLevel(['One two three four. One two three four five.']).medianSentenceWords).toBe(
    4.5,
  );
});

test('the full stop of "U.S." ends no sentence', () => {
  expect(sentencesOf('The U.S. Bureau of Labor asks employers. It counts them.')).toHaveLength(2);
});

test('a word with an apostrophe or a point is one word', () => {
  expect(wordsOf('a student’s plan')).toEqual(['a', 'student’s', 'plan']);
});

test('names of jobs are replaced before the second measure', () => {
  const file = splitContentFile(
    'sample.mdx',
    '---\nsummary: School case managers help.\n---\nA school case manager asks <Career code="21-1021">child, family, and school social workers</Career> for help.',
  );
  expect(sentencesWithoutNames(file, ['school case manager'])).toEqual([
    'they help.',
    'A they asks they for help.',
  ]);
});
