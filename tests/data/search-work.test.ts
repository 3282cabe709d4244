import { beforeAll, expect, test } from 'vitest';
import type { Sentences } from '../../src/domain/search/sentences.ts';
import { answerWords } from '../../src/domain/search/answer-words.ts';
import { careerFacts } from '../../src/domain/search/career-facts.ts';
import { oewsFigure } from '../../src/facts/oews.ts';
import { projectionFigure } from '../../src/facts/projections.ts';
import { gzipSize, kilobytes } from '../support/checks/page-weight.ts';
import { searchedTitles, searchFileTexts } from '../support/searched-titles.ts';

let titles: ReturnType<typeof searchedTitles>;
beforeAll(() => {
  titles = searchedTitles();
}, 60_000);

const answer = (query: string) => titles.siteAnswerer.answer(query, 8);

test.each([
  ['guy who fixes elevators', '47-4021'],
  ['help kids with speech', '29-1127'],
  ['takes care of old people', '31-1120'],
  ['clean teeth', '29-1292'],
  ['sells houses', '41-9022'],
  ['someone who flies planes', '53-2011'],
  ['puts people to sleep for surgery', '29-1151'],
  ['studies the weather', '19-2021'],
  ['nclex', '29-1141'],
])('"%s" finds %s by its work', (query, code) => {
  const found = answer(query);
  expect(found.results[0]?.codes).toContain(code);
  expect(answerWords(found)).toContain('work that fits');
});

test.each(['nurse', 'registered nurse', 'plumer', 'python developer'])(
  '"%s" is answered by titles, not by work',
  (query) => {
    expect(answer(query).match).not.toBe('work');
  },
);

test('words for the work weigh at most 110 KB, sentences with pay at most 56 KB', () => {
  const { work = '', sentences = '' } = searchFileTexts();
  expect(gzipSize(work)).toBeLessThanOrEqual(kilobytes(110));
  expect(gzipSize(sentences)).toBeLessThanOrEqual(kilobytes(56));
});

test('the facts of results are the figures of the tables', () => {
  const { facts } = JSON.parse(searchFileTexts().sentences ?? '') as Sentences;
  const file = facts ?? expect.fail('The sentences come with facts.');
  const wrong = titles.index.occupations.filter(({ code }) => {
    const told = careerFacts(file, code);
    const median = oewsFigure(code, told?.period === 'hourly' ? 'hourly-median' : 'annual-median');
    return (
      JSON.stringify(told?.median) !== JSON.stringify(median) ||
      JSON.stringify(told?.openings) !== JSON.stringify(projectionFigure(code, 'openings'))
    );
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
