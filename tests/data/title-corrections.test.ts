import { beforeAll, describe, expect, test } from 'vitest';
import { allTitleRows } from '../../src/facts/job-titles.ts';
import { allTitleCorrections } from '../../src/facts/title-corrections.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { searchedTitles } from '../support/searched-titles.ts';

const corrections = allTitleCorrections();
const listings = allTitleRows();
const listingsOf = ({ title, code }: { title: string; code: string }) =>
  listings.filter(
    (row) => row.code === code && row.title.toLowerCase() === title.toLowerCase(),
  );

describe('a correction of a title', () => {
  test('names an occupation that has a page', () => {
    const codes = new Set<string>(occupationCareers().map(({ code }) => code));
    expect(corrections.filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  test('drops only what a list has, and adds only what none has', () => {
    const idle = corrections.filter(({ what, ...row }) => {
      const isListed = listingsOf(row).length > 0;
      return (what === 'drop' && !isListed) || (what === 'add' && isListed);
    });
    expect(idle).toEqual([]);
  });

  test('names a list that has it, where it names one', () => {
    const unborne = corrections.filter(({ source, ...row }) => {
      if (source === 'soc-definition') return false;
      const listed = listingsOf(row).filter((one) =>
        source === 'onet' ? one.source.startsWith('onet') : one.source === source,
      );
      const isOurs = source === 'our-reading' && row.what !== 'drop';
      return isOurs ? listingsOf(row).length > 0 : source !== 'our-reading' && listed.length === 0;
    });
    expect(unborne).toEqual([]);
  });

  test('leads a title to one occupation first', () => {
    const first = corrections.filter(({ what }) => what === 'first').map(({ title }) => title);
    expect(first.filter((title, at) => first.indexOf(title) !== at)).toEqual([]);
  });
});

describe('search', () => {
  let titles: ReturnType<typeof searchedTitles>;
  beforeAll(() => {
    titles = searchedTitles();
  }, 60_000);

  test.each([
    ['brain surgeon', '29-1249'],
    ['heart surgeon', '29-1249'],
    ['eye surgeon', '29-1241'],
    ['skin doctor', '29-1213'],
    ['eye doctor', '29-1041'],
    ['lineman', '49-9051'],
    ['fireman', '33-2011'],
    ['backhoe operator', '47-2073'],
    ['boxer', '27-2021'],
    ['farmer', '11-9013'],
  ])('leads “%s” to %s', (query, code) => {
    expect(titles.answerer.answer(query, 1).results[0]?.codes[0]).toBe(code);
  });
});
