import { describe, expect, it } from 'vitest';
import { dateInWords, monthInWords } from '../../src/domain/words/date-words.ts';
import { measureWords } from '../../src/domain/figures/measure-of.ts';
import {
  educationPhrase,
  educationShort,
  entryEducationLevels,
  experiencePhrase,
  schoolingDifference,
  trainingPhrase,
} from '../../src/domain/schooling/preparation.ts';
import { receiptFor, shortAttribution, type Origin } from '../../src/domain/figures/receipt.ts';
import { reliabilityOf } from '../../src/domain/figures/reliability.ts';
import { slugOf } from '../../src/domain/site/slug.ts';
import {
  ended,
  listInWords,
  lowerFirst,
  lowerWords,
  upperFirst,
} from '../../src/domain/words/wording.ts';

const origin: Origin = {
  id: 'oews-national-2025-05',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Occupational Employment and Wage Statistics',
  title: 'National estimates',
  releaseLabel: 'May 2025',
  published: '2026-05-15',
  retrieved: '2026-11-22',
  population: 'Employees, not the self-employed',
  url: 'https://www.bls.gov/oes/',
  licence: { name: 'Public domain', url: 'https://www.bls.gov/bls/linksite.htm' },
  processing: 'None.',
};

describe('words in a sentence', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['law', 'sales and marketing', 'design'], 'law, sales and marketing, and design'],
  ])('%j is listed as "%s"', (items, words) => {
    expect(listInWords(items)).toBe(words);
  });

  it.each([
    ['Registered nurses', 'registered nurses'],
    ['EMTs', 'EMTs'],
    ['English teachers', 'English teachers'],
    ['Life, physical and social science', 'life, physical and social science'],
    ['', ''],
  ])('"%s" inside a sentence is "%s"', (text, words) => {
    expect(lowerFirst(text)).toBe(words);
  });

  it.each([
    ['Social Perceptiveness', 'social perceptiveness'],
    ['English Language', 'English language'],
    ['Law and Government', 'law and government'],
  ])('the name %s inside a sentence is "%s"', (name, words) => {
    expect(lowerWords(name)).toBe(words);
  });

  it('starts a sentence with a capital', () => {
    expect(upperFirst('median wage')).toBe('Median wage');
  });
});

describe('the part of an address made from a name', () => {
  it.each([
    ['Registered nurses', 'registered-nurses'],
    [
      'Farmers, ranchers, and other agricultural managers',
      'farmers-ranchers-and-other-agricultural-managers',
    ],
    ["Ushers' aides & others", 'ushers-aides-and-others'],
    ['Café workers', 'cafe-workers'],
    ['  A/B testers (all) ', 'a-b-testers-all'],
  ])('%s becomes %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('what a measure is called', () => {
  it.each([
    ['oews', 'annual-median', 'median annual wage'],
    ['oews', 'hourly-p10', '10th percentile of hourly wage'],
    ['oews', 'employment', 'number of employees'],
    ['ep', 'openings', 'openings a year, on average over the decade'],
    ['onet', 'education-6', 'share who name this level of education'],
  ] as const)('%s %s is "%s"', (dataset, measure, words) => {
    expect(measureWords({ dataset, measure })).toBe(words);
  });

  it.each(['annual-median', 'annual-p10', 'hourly-p90'])(
    '%s is never called an average',
    (measure) => {
      expect(measureWords({ dataset: 'oews', measure })).not.toMatch(/average|entry|starting/);
    },
  );
});

describe('a receipt', () => {
  it('names measures, people, place, period and code', () => {
    const receipt = receiptFor(
      ['oews/2025-05/US/29-1141/annual-median', 'oews/2025-05/US/29-1141/employment'],
      origin,
    );
    expect(receipt).toMatchObject({
      measures: 'Median annual wage and number of employees.',
      who: 'Employees, not the self-employed',
      place: 'Whole United States',
      period: 'May 2025',
      code: '29-1141',
    });
  });

  it('cannot be empty', () => {
    expect(() => receiptFor([], origin)).toThrow('A receipt needs at least one fact id.');
    const texas = ['oews/2025-05/TX/29-1141/annual-median'] as const;
    expect(receiptFor(texas, origin, 'Texas').place).toBe('Texas');
    expect(() => receiptFor(texas, origin)).toThrow('"TX" is no name');
  });

  it('writes dates as a reader would', () => {
    expect(dateInWords('2026-05-15')).toBe('May 15, 2026');
    expect(monthInWords('2021-08')).toBe('August 2021');
  });

  it('attributes in one line', () => {
    expect(shortAttribution(origin)).toBe(
      'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025',
    );
  });
});

describe('preparation in words', () => {
  it.each(entryEducationLevels)('%s has a short word and a phrase', (level) => {
    expect(educationShort(level).length).toBeLessThan(16);
    expect(educationPhrase(level)).not.toMatch(/See How to Become One/);
  });

  it('says nothing where nothing is assigned', () => {
    expect(trainingPhrase('none')).toBeUndefined();
    expect(experiencePhrase('not-assigned')).toBeUndefined();
  });

  it.each([
    ['high-school', 'bachelors', 'more'],
    ['masters', 'associates', 'less'],
    ['bachelors', 'bachelors', undefined],
  ] as const)('from %s to %s is %s schooling', (from, to, step) => {
    expect(schoolingDifference(from, to)).toBe(step);
  });
});

describe('a published error in a word', () => {
  const error = (value: number) =>
    reliabilityOf({ id: 'oews/2025-05/US/29-1141/mean-rse', unit: 'percent', value });

  it.each([
    [0.3, 'good'],
    [5, 'good'],
    [5.1, 'fair'],
    [15, 'fair'],
    [15.1, 'use with care'],
  ])('%d percent is %s', (value, word) => {
    expect(error(value)).toBe(word);
  });

  it('has no word when no error is published', () => {
    expect(
      reliabilityOf({
        id: 'oews/2025-05/US/29-1141/mean-rse',
        unit: 'percent',
        missing: 'not-published',
      }),
    ).toBeUndefined();
  });
});

describe('a name at the end of a sentence', () => {
  it.each([
    ['Board of Chaplaincy Certification Inc.', 'Board of Chaplaincy Certification Inc.'],
    ['U.S. Bureau of Labor Statistics', 'U.S. Bureau of Labor Statistics.'],
  ])('%s is followed by one full stop', (name, sentence) => {
    expect(ended(name)).toBe(sentence);
  });
});
