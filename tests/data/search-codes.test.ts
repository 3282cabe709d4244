import { beforeAll, describe, expect, test } from 'vitest';
import { codeReader, type CodeBook } from '../../src/domain/search/code-book.ts';
import { answerWords } from '../../src/domain/search/answer-words.ts';
import { socOccupations, socPlacements } from '../../src/facts/definitions.ts';
import { gzipSize, kilobytes } from '../support/checks/page-weight.ts';
import { searchedTitles, searchFileTexts } from '../support/searched-titles.ts';

let titles: ReturnType<typeof searchedTitles>;
const codes = searchFileTexts().codes ?? '';
beforeAll(() => {
  titles = searchedTitles();
  titles.answerer.useCodes(codeReader(JSON.parse(codes) as CodeBook));
}, 60_000);

const ask = (query: string) => titles.answerer.answer(query, 100);

describe('a code that no career has', () => {
  test.each([
    ['29-2011', ['29-2010'], 'together with others under 29-2010'],
    ['29–2012', ['29-2010'], 'together with others'],
    ['SOC 13-1022', ['13-1020'], 'together with others'],
    ['311122', ['31-1120'], 'together with others'],
    ['39-9021', ['31-1120'], 'last in the figures of May 2018'],
    ['29-1111', ['29-1141'], 'last in the figures of May 2011'],
    ['15-1132', [], 'search for it by name'],
    ['29-1290', ['29-1291', '29-1292', '29-1299'], 'is a group'],
    ['11-1031', [], 'the pay survey leaves it out'],
    ['99-9999', [], 'No occupation in today’s lists'],
  ])('%s leads to %j and is explained', (query, expected, words) => {
    const answer = ask(query);
    expect(answer.results.map((result) => result.codes[0])).toEqual(expected);
    expect(answerWords(answer)).toContain(words);
  });
});

test('every code of the classification leads to a career or to a sentence', () => {
  const lost = [...socOccupations(), ...socPlacements().map((row) => ({ code: row.soc_code }))]
    .map(({ code }) => ({ code, answer: ask(code) }))
    .filter(({ answer }) => answer.total === 0 && !answerWords(answer).includes('leaves it out'));
  expect(lost.map(({ code }) => code)).toEqual([]);
});

test('codes of the armed forces come with a word on them', () => {
  for (const code of ['55-1011', '55-3016', '55-0000']) expect(ask(code).military).toBe(true);
});

test('the list of codes, fetched only when one is asked for, weighs at most 12 KB', () => {
  expect(gzipSize(codes)).toBeLessThanOrEqual(kilobytes(12));
});

describe('work in the armed forces', () => {
  test.each(['soldier', 'soldie', 'army officer', 'marines', 'drill sergeant', 'coast guard'])(
    '"%s" gets no look-alike, but a word on them',
    (query) => {
      expect(ask(query)).toMatchObject({ match: 'military', results: [], military: true });
    },
  );

  test.each([
    ['army nurse', '29-1141'],
    ['air force pilot', '53-2011'],
    ['navy cook', '35-2014'],
  ])('"%s" leads to the civilian job, %s, with a word on them', (query, code) => {
    const answer = ask(query);
    expect(answer.results[0]?.codes).toContain(code);
    expect(answer.military).toBe(true);
  });
});

test.each([
  ['C++ developer', '15-1252'],
  ['c# developer', '15-1252'],
  ['C#', '15-1252'],
  ['f# programmer', '15-1251'],
  ['c programmer', '15-1251'],
  ['.NET programmer', '15-1251'],
  ['R.N.', '29-1141'],
  ['r.n', '29-1141'],
  ['C.N.A.', '31-1131'],
  ['L.P.N.', '29-2061'],
  ['A/C tech', '49-9021'],
  ['i/o psychologist', '19-3032'],
  ['A/P clerk', '43-3031'],
  ['R&D manager', '11-9041'],
  ['a&p mechanic', '49-3011'],
  ['O.R. nurse', '29-1141'],
  ['I.T. support', '15-1232'],
])('letters with signs: "%s" leads to %s', (query, code) => {
  expect(ask(query).results[0]?.codes[0]).toBe(code);
});
