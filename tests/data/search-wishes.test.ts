import { beforeAll, describe, expect, test } from 'vitest';
import { finderAddress, readFinderAddress } from '../../src/domain/find/finder-address.ts';
import { answerNotes, answerWords } from '../../src/domain/search/answer-words.ts';
import { withOtherReading } from '../../src/domain/search/other-reading.ts';
import { placeMeant, resultsInOrder } from '../../src/domain/search/search-answer.ts';
import { searchedTitles } from '../support/searched-titles.ts';

let titles: ReturnType<typeof searchedTitles>;
beforeAll(() => {
  titles = searchedTitles();
}, 60_000);

const answer = (query: string) => titles.siteAnswerer.answer(query, 8);
const first = (query: string) => resultsInOrder(answer(query))[0];

describe('a wish', () => {
  test.each([
    ['no degree', '/find/?train=none'],
    ['outdoors', '/find/?day=outdoors'],
    ['highest paying in Ohio', '/find/?sort=pay'],
    ['two years', '/find/?train=two-years'],
    ['100k', '/find/?pay=100000'],
    ['jobs over 60000', '/find/?pay=60000'],
    ['help people', '/find/?like=helping'],
    ['growing', '/find/?grows=yes'],
  ])('"%s" leads to %s', (query, href) => {
    expect(first(query)).toMatchObject({ kind: 'list', href });
    const { request, complaints } = readFinderAddress(href.replace('/find/', ''));
    expect(complaints).toEqual([]);
    expect(finderAddress(request)).toBe(href);
  });

  test('keeps the place that is asked for', () => {
    expect(placeMeant(answer('highest paying in Ohio'))?.name).toBe('Ohio');
  });

  test('stands after a page or career that is called so', () => {
    expect(first('associates degree')).toMatchObject({ kind: 'qualification' });
    expect(first('outdoor educator')).toMatchObject({ title: 'Outdoor Educator' });
  });
});

describe('a job beside a wish', () => {
  test('comes first, and the wish after it', () => {
    const [career, list] = resultsInOrder(answer('how to become an electrician without a degree'));
    expect(career).toMatchObject({ codes: ['47-2111'] });
    expect(list).toMatchObject({ kind: 'list', href: '/find/?train=none' });
  });
});

describe('the code of a state that is short for a job too', () => {
  test.each([
    ['cna ma', 'Massachusetts', '31-1131'],
    ['welder ok', 'Oklahoma', '51-4121'],
    ['nurse pa', 'Pennsylvania', '29-1141'],
  ])('in "%s" is %s, since a title is left', (query, place, code) => {
    expect(placeMeant(answer(query))?.name).toBe(place);
    expect(first(query)?.codes[0]).toBe(code);
  });

  test.each(['nurse or', 'nurse in', 'ma', 'physician assistant pa', 'rehab md'])(
    'in "%s" is no place',
    (query) => {
      expect(placeMeant(answer(query))).toBeUndefined();
    },
  );
});

test('where nothing but the place is known, it is what is found', () => {
  expect(first('upstate new york')).toMatchObject({ kind: 'place', name: 'New York' });
});

describe('words around a job', () => {
  test.each([
    ['senior accountant', '13-2011'],
    ['entry level accountant', '13-2011'],
    ['lead nurse', '29-1141'],
    ['nurse job description', '29-1141'],
    ['nurse requirements', '29-1141'],
    ['is being a nurse worth it', '29-1141'],
    ['plumber license', '47-2152'],
    ['nurse salary 2026', '29-1141'],
    ['nurse zzz', '29-1141'],
    ['python developer', '15-1252'],
    ['c++ developer', '15-1252'],
    ['.net developer', '15-1252'],
    ['sherrif', '33-3051'],
    ['how much money does a judge make', '23-1023'],
    ['electrician apprenticeship', '47-2111'],
    ['welder downtown chicago', '51-4121'],
    ['nur', '29-1141'],
    ['tea', '25-2021'],
  ])('do not lead "%s" away from %s', (query, code) => {
    expect(first(query)?.codes[0]).toBe(code);
  });

  test('are part of a title that has them', () => {
    expect(first('training manager')).toMatchObject({ title: 'Training Manager' });
    expect(first('license clerk')).toMatchObject({ title: 'License Clerk' });
    expect(first('social work')).toMatchObject({ name: 'Social Work' });
  });
});

describe('Spanish', () => {
  test.each([
    ['enfermera', '29-1141'],
    ['cocinero', '35-2014'],
    ['cuánto gana un soldador', '51-4121'],
  ])('"%s" leads to %s and is told in English', (query, code) => {
    const found = answer(query);
    expect(found.results[0]?.codes[0]).toBe(code);
    expect(answerWords(found)).toContain('is Spanish for');
  });

  test('leads to pages of other kinds too', () => {
    expect(first('aprendizaje')).toMatchObject({ kind: 'qualification', name: 'Apprenticeship' });
  });

  test('leaves words alone that are English titles', () => {
    expect(answer('director').english).toBeUndefined();
  });
});

describe('read as typed', () => {
  const typed = (query: string) => titles.siteAnswerer.answer(query, 8, '', true);

  test.each([
    ['outdoors', 'a wish'],
    ['enfermera', 'Spanish'],
    ['apprentiship', 'the name of a page'],
    ['electrican', 'a title'],
  ])('"%s" is no longer taken for %s, which a link offers', (query) => {
    expect(withOtherReading(answer(query)).other?.asTyped).toBe(true);
    expect(withOtherReading(typed(query)).other?.asTyped).toBe(false);
    expect(typed(query)).not.toMatchObject({ english: expect.anything() as unknown });
    expect(resultsInOrder(typed(query))).not.toEqual(resultsInOrder(answer(query)));
    expect(first(query)).not.toEqual(resultsInOrder(typed(query))[0]);
  });

  test.each(['nurse', 'associates degree', 'outdoor educator', 'pmp'])(
    '"%s" is what it says, and nothing else is offered',
    (query) => {
      expect(withOtherReading(answer(query)).other).toBeUndefined();
      expect(resultsInOrder(typed(query))[0]).toEqual(first(query));
    },
  );
});

describe('what is not here', () => {
  test.each(['asdfghjkl', 'jobs for introverts', 'low stress jobs', 'work from home', 'hitman'])(
    '"%s" shows no career and says so',
    (query) => {
      expect(answer(query)).toMatchObject({ match: 'none', results: [] });
      expect(resultsInOrder(answer(query))).toEqual([]);
    },
  );

  test('is told beside a job that is', () => {
    expect(first('part time nurse')?.codes[0]).toBe('29-1141');
    expect(answerNotes(answer('part time nurse')).join(' ')).toContain('part time');
  });
});
