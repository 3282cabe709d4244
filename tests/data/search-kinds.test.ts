import { beforeAll, describe, expect, test } from 'vitest';
import { answerWords } from '../../src/domain/search/answer-words.ts';
import { resultCount, resultsInOrder } from '../../src/domain/search/search-answer.ts';
import { gzipSize, kilobytes } from '../support/checks/page-weight.ts';
import { everydayQueries } from '../support/search/everyday-queries.ts';
import { searchedTitles, searchFileTexts } from '../support/searched-titles.ts';

let titles: ReturnType<typeof searchedTitles>;
beforeAll(() => {
  titles = searchedTitles();
}, 60_000);

const results = (query: string) => resultsInOrder(titles.siteAnswerer.answer(query, 8));
const called = (query: string) =>
  results(query).map((result) =>
    'kind' in result ? `${result.kind} ${result.name}` : `career ${result.title}`,
  );

describe('a page that is no career comes first where it is asked for', () => {
  test.each([
    ['median', 'term Median'],
    ['what is a median', 'term Median'],
    ['top coded', 'term Top-coded'],
    ['apprenticeship', 'qualification Apprenticeship'],
    ['apprentiship', 'qualification Apprenticeship'],
    ['associates degree', 'qualification Associate’s degree'],
    ['two year degree', 'qualification Associate’s degree'],
    ['ged', 'qualification High school diploma'],
    ['professional license', 'qualification State licenses'],
    ['psychology major', 'program Psychology, General'],
    ['nursing school', 'program Registered Nursing/Registered Nurse'],
    ['computer science degree', 'program Computer Science'],
    ['welding school', 'program Welding Technology/Welder'],
    ['pmp', 'certification Project Management Professional'],
    ['cissp exam', 'certification Certified Information Systems Security Professional'],
    ['project managment professional', 'certification Project Management Professional'],
    ['education', 'category Education and library'],
    ['art', 'category Arts, media and sports'],
    ['medical field', 'category Healthcare practitioners'],
    ['helping people in schools', 'comparison Helping people in schools'],
    ['nursing ladder', 'comparison The nursing ladder'],
    ['careers with an apprenticeship', 'list Careers with an apprenticeship'],
    ['emt certification', 'certification National Registry EMT certification'],
    ['personal trainer certification', 'certification ACE Certified Personal Trainer'],
    ['certified case manager', 'certification Certified Case Manager'],
    ['scrum certification', 'certification Certified ScrumMaster'],
    ['shrm', 'certification SHRM Certified Professional'],
    ['dental school', 'program Dentistry'],
    ['how to start in welding', 'program Welding Technology/Welder'],
    ['atlanta', 'place Atlanta-Sandy Springs-Roswell, GA'],
    ['texas', 'place Texas'],
    ['lesson median', 'lesson The middle of pay'],
    ['median lesson', 'lesson The middle of pay'],
    ['worksheet worth it', 'lesson Is it worth it?'],
    ['is college worth it lesson', 'lesson Is it worth it?'],
    ['percentiles lesson', 'lesson Same middle, other spread'],
    ['ai lesson', 'lesson AI and one job'],
    ['lesson plans', 'page For classes'],
    ['reality fair cards', 'page Reality fair'],
    ['career path', 'page Paths of next steps'],
    ['career quiz', 'page Find a career by what you need'],
    ['compare jobs', 'page Compare careers'],
    ['methodology', 'page Data and methods'],
    ['glossary', 'page What the words mean'],
  ])('"%s" gives %s', (query, first) => {
    expect(called(query)[0]).toBe(first);
  });
});

test.each([
  ['nurse', 'career Nurse'],
  ['registered nurse', 'career Registered nurses'],
  ['welder', 'career Welder'],
  ['paralegal', 'career Paralegal'],
  ['mechanic', 'career Mechanic'],
  ['teacher', 'career Teacher'],
  ['medical assistant', 'career Medical assistants'],
  ['cna certification', 'career Certified Nurse Aide'],
  ['nurse certification', 'career Nurse'],
  ['real estate license', 'career Licensed Real Estate Agent'],
])('"%s" is a career before anything called like it', (query, first) => {
  expect(called(query)[0]).toBe(first);
});

test('asked for a certification that none is called, a job is followed by those its people hold', () => {
  const [career, ...held] = results('medical coding certification').slice(0, 3);
  expect(career).toMatchObject({ codes: ['29-2072'] });
  expect(held).toMatchObject([{ kind: 'certification' }, { kind: 'certification' }]);
  expect(held.every(({ codes }) => codes.includes('29-2072'))).toBe(true);
});

test.each(['certified', 'how to get certified', 'exam'])('"%s" names no certification', (query) => {
  expect(results(query)[0]).not.toMatchObject({ kind: 'certification' });
});

test('the kind of a page is no part of its name when spelling is judged', () => {
  expect(called('aws certification').join(' ')).not.toContain('certification NATE');
});

test('a license of a subject leads to those who do it before those who teach it', () => {
  expect(results('cosmetology license')[0]?.codes).toEqual(['39-5012']);
});

test('who studies a subject meets those who do the work before those who teach it', () => {
  expect(called('nursing').slice(0, 3)).toContain('career Registered nurses');
  expect(called('photography').slice(0, 3)).toContain('career Photographers');
});

test('a short form that two places share offers both, and names no page twice', () => {
  expect(called('la').slice(0, 2)).toEqual([
    'place Los Angeles-Long Beach-Anaheim, CA',
    'place Louisiana',
  ]);
  for (const query of ['education', 'business', 'law', 'nursing', 'texas']) {
    const pages = results(query).map(({ href }) => href);
    expect(new Set(pages).size).toBe(pages.length);
  }
});

test('a certification stands for every occupation whose people hold it', () => {
  const [first] = results('pmp');
  expect(first?.codes).toEqual(expect.arrayContaining(['13-1082', '11-9021']));
});

test('pages that are no careers weigh at most 60 KB', () => {
  expect(gzipSize(searchFileTexts().pages ?? '')).toBeLessThanOrEqual(kilobytes(60));
});

test('as many results are told of as stand below, whatever is typed', () => {
  const differing = everydayQueries().flatMap(({ query }) => {
    const answer = titles.siteAnswerer.answer(query, 100_000);
    const [, told, others] =
      /^([\d,]+) results? for|then ([\d,]+) more/.exec(answerWords(answer)) ?? [];
    const rows = resultsInOrder(answer).length;
    const count = told ?? others;
    if (count === undefined) return resultCount(answer) === rows ? [] : [query];
    const before = told === undefined ? (answer.leading ?? 0) : 0;
    return Number(count.replaceAll(',', '')) + before === rows ? [] : [query];
  });
  expect(differing).toEqual([]);
});
