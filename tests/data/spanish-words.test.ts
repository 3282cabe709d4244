import { describe, expect, test } from 'vitest';
import { plainWords } from '../../src/domain/search/words.ts';
import { allSpanishWords } from '../../src/facts/spanish-words.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { siteAddresses } from '../support/search/site-addresses.ts';

const rows = allSpanishWords();

describe('the Spanish words', () => {
  test('name more than 400 jobs, and what people ask about school, pay and licenses', () => {
    const of = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect(of('job')).toBeGreaterThan(400);
    for (const kind of ['school', 'pay', 'license']) expect(of(kind), kind).toBeGreaterThan(10);
  });

  test('lead to occupations or pages that the site has', () => {
    const codes = new Set<string>(occupationCareers().map(({ code }) => code));
    const lost = rows.flatMap((row) => [
      ...row.codes.filter((code) => !codes.has(code)),
      ...row.pages.filter((page) => !siteAddresses().has(page.replace(/\?.*/, ''))),
    ]);
    expect(lost).toEqual([]);
  });

  test('mean one thing each, also without their accents', () => {
    const spellings = rows.flatMap(({ spanish }) => spanish.map((one) => plainWords(one).join(' ')));
    expect(spellings.filter((one, at) => one === '' || spellings.indexOf(one) !== at)).toEqual([]);
  });

  test('are tidy: in lower case, without spaces around them', () => {
    const untidy = rows.flatMap(({ spanish, english }) => [
      ...spanish.filter((one) => one !== one.trim().toLowerCase()),
      ...(english === english.trim() ? [] : [english]),
    ]);
    expect(untidy).toEqual([]);
  });

  test.each([
    ['enfermera', '29-1141'],
    ['albañil', '47-2021'],
    ['mesera', '35-3031'],
    ['troquero', '53-3032'],
    ['recamarera', '37-2012'],
  ])('know “%s”', (word, code) => {
    const found = rows.filter(({ spanish }) => spanish.includes(word));
    expect(found.map(({ codes }) => codes[0])).toEqual([code]);
  });
});
