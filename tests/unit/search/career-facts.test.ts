import { expect, test } from 'vitest';
import {
  careerFacts,
  factsRow,
  type CareerFactsFile,
} from '../../../src/domain/search/career-facts.ts';
import { resultFacts } from '../../../src/views/search/result-facts.ts';
import { samplePlaces } from '../../support/sample-places.ts';

const file: CareerFactsFile = {
  pay: '2025-05',
  outlook: '2025-35',
  rows: {
    '29-1141': factsRow('annual', 97550, 'bachelors', 180800),
    '27-2011': factsRow('hourly', 23.5, 'some-college', 5000),
    '53-7199': factsRow('annual', 'not-published', undefined, 'no-estimate'),
  },
};
const words = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('a career says its pay, schooling and openings, each figure with its address', () => {
  const facts = careerFacts(file, '29-1141');
  const { html } = resultFacts(facts ?? expect.fail('There are facts.'));
  expect(words(html)).toBe(
    '$97,550 a year in the middle usually a bachelor’s degree 180,800 openings a year',
  );
  expect(html).toContain('data-fact="oews/2025-05/US/29-1141/annual-median"');
  expect(html).toContain('data-fact="ep/2025-35/US/29-1141/openings"');
});

test('pay by the hour is told by the hour', () => {
  const facts = careerFacts(file, '27-2011');
  expect(words(resultFacts(facts ?? expect.fail('There are facts.')).html)).toContain(
    '$23.50 an hour in the middle',
  );
});

test('what is missing is told with its reason, and never as 0', () => {
  const facts = careerFacts(file, '53-7199');
  const { html } = resultFacts(facts ?? expect.fail('There are facts.'));
  expect(html).toContain('data-missing="not-published"');
  expect(words(html)).not.toMatch(/\d/);
});

test('in a place the place is told, and the pay is left out while it is on the way', () => {
  const facts = careerFacts(file, '29-1141') ?? expect.fail('There are facts.');
  const texas = samplePlaces.find(({ id }) => id === 'TX') ?? expect.fail('Texas is a place.');
  expect(words(resultFacts({ ...facts, place: texas }).html)).toContain('in the middle in Texas');
  expect(words(resultFacts({ ...facts, place: texas, median: undefined }).html)).toBe(
    'usually a bachelor’s degree 180,800 openings a year in the country',
  );
});

test('an occupation that the file does not have says nothing', () => {
  expect(careerFacts(file, '11-1011')).toBeUndefined();
});
