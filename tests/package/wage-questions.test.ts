import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FigureSaid } from '../../packages/almanac/src/answers/answer.ts';
import { csvRows, DataCells } from '../support/independent/data-cells.ts';
import { ask } from '../support/package/almanac.ts';

// What is expected is read from the tables and texts themselves, by readers that share nothing
// with the package.
const read = (file: string) => readFileSync(file, 'utf8');
const questions = csvRows(read('tests/support/package/wage-questions.csv'));
const of = (kind: string) =>
  questions
    .filter((row) => row.kind === kind)
    .map(({ question = '', occupation = '', place = '', measure = '', expects = '' }) => ({
      question,
      occupation,
      place,
      measure,
      expects,
    }));

const cells = new DataCells();
const titleRows = csvRows(read('data/titles/titles.csv'));
const placeRows = csvRows(read('data/places/places.csv'));
const zipRows = csvRows(read('data/places/zip-codes.csv'));
const releases = csvRows(read('data/oews/releases.csv'));

const askFigures = (occupation: string, place: string, measures?: readonly string[]) =>
  ask('figures', {
    occupation,
    ...(place === '' ? {} : { place }),
    ...(measures ? { measures } : {}),
  });

/** What a cell of `data/` means: its number, or the reason that must be given. */
const meaning: Readonly<Record<string, string>> = {
  'no-row': 'no-estimate',
  'no-column': 'not-in-our-copy',
  'no-code': 'not-in-our-copy',
};

/** What must be said of a fact id. The nation is what quotients are held against: it has none. */
function expected(factId: string): { value: number } | { missing: string } {
  if (factId.includes('/US/') && factId.endsWith('/location-quotient')) {
    return { missing: 'no-estimate' };
  }
  const cell = cells.cell(factId);
  if (/^-?\d/.test(cell)) return { value: Number(cell) };
  return { missing: meaning[cell] ?? cell };
}

const said = ({ value, missing }: FigureSaid) =>
  value === undefined ? { missing } : missing === undefined ? { value } : { value, missing };

test('there are a hundred questions', () => {
  const counts = Object.fromEntries(
    [...Map.groupBy(questions, (row) => row.kind ?? '')].map(([kind, rows]) => [kind, rows.length]),
  );
  expect(counts).toEqual({ ambiguous: 40, gap: 20, 'hourly-only': 20, place: 20 });
});

describe('a title that is counted in several occupations', () => {
  /** The codes that a list of titles, or the page of the title, has for it. */
  function candidatesOf(occupation: string, from: string): readonly string[] {
    if (from !== 'titles.csv') {
      const [, list = ''] = /^candidates:\n((?: .*\n|\n)+)/m.exec(read(from)) ?? [];
      return [...list.matchAll(/^ {2}- code: '?(\d\d-\d{4})'?$/gm)].map(([, code = '']) => code);
    }
    const rows = titleRows.filter(({ title = '' }) => title.toLowerCase() === occupation);
    return [...new Set(rows.map(({ code = '' }) => code))];
  }

  test.for(of('ambiguous'))('$question', async ({ occupation, place, expects }) => {
    const codes = candidatesOf(occupation, expects);
    expect(codes.length).toBeGreaterThan(1);
    const figures = await askFigures(occupation, place);
    expect(figures.answer).toMatchObject({ verdict: 'choose-occupation', figures: [] });
    const title = await ask('find_title', { query: occupation });
    expect(title.answer.verdict).toBe('several');
    for (const { answer, text } of [figures, title]) {
      expect(answer.candidates.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
      // No number stands in for the candidates, in words either.
      expect(text).not.toMatch(/\$\s?\d/);
      expect(JSON.stringify(answer)).not.toMatch(/"value"|\$\s?\d/);
      for (const { reason } of answer.candidates) expect(reason).toMatch(/^.{20,}[.!?]$/s);
    }
  });
});

describe('a gap', () => {
  const gaps = of('gap');

  test('is asked for by every reason there is but one that no table holds', () => {
    const reasons = gaps.map(({ expects }) => expected(expects));
    expect(new Set(reasons.map((one) => ('missing' in one ? one.missing : 'a number')))).toEqual(
      new Set(['not-published', 'annual-only', 'top-coded', 'no-estimate', 'not-in-our-copy']),
    );
  });

  test.for(gaps)('$question', async ({ occupation, place, measure, expects }) => {
    const cited = await ask('cite', { of: expects });
    const figure = cited.answer.figure;
    if (!figure) throw new Error(cited.text);
    const answers = [figure];
    if (expects.includes('/2025-05/')) {
      const { answer } = await askFigures(occupation, place, [measure]);
      answers.push(...answer.figures);
      expect(answers).toHaveLength(2);
    }
    for (const one of answers) {
      expect(one.factId).toBe(expects);
      expect(said(one)).toEqual(expected(expects));
      expect(one.text).not.toMatch(/^\$?0/);
      expect(one.why).toMatch(/\.$/);
      expect(one.receipt).toContain(one.why);
      if (one.missing === 'top-coded') {
        const release = releases.find((row) => row.release === expects.split('/')[1]);
        const column = measure.startsWith('hourly') ? 'top_code_hourly' : 'top_code_annual';
        expect(one.atLeast).toBe(Number(release?.[column]));
      }
    }
  });
});

describe('an occupation with pay by the hour only', () => {
  test.for(of('hourly-only'))('$question', async ({ occupation, place, expects }) => {
    const { answer, text } = await askFigures(occupation, place);
    expect(answer.verdict).toBe('figures');
    const where = place === '' ? 'US' : place;
    for (const figure of answer.figures) {
      expect(figure.factId).toContain(`/${where}/${expects}/`);
      expect(said(figure)).toEqual(expected(figure.factId));
    }
    const yearly = answer.figures.filter(({ unit }) => unit === 'usd-year');
    expect(yearly.length).toBeGreaterThan(5);
    expect(yearly.find(({ factId }) => factId.endsWith('/annual-median'))?.missing).toBe(
      'hourly-only',
    );
    for (const { value } of yearly) expect(value).toBeUndefined();
    // No year is made of hours.
    const hourly = answer.figures.find(({ factId }) => factId.endsWith('/hourly-median'));
    if (hourly?.value !== undefined) {
      expect(text).not.toContain(Math.round(hourly.value * 2080).toLocaleString('en-US'));
    }
  });
});

describe('a place that people name', () => {
  const idOf = (name: string) => {
    const row = placeRows.find((one) => one.name?.replaceAll('--', '–') === name);
    if (!row?.place) throw new Error(`data/places/places.csv has no place called "${name}".`);
    return row.place;
  };

  function placesMeant(asked: string, expects: string): readonly string[] {
    if (expects === 'nothing') return [];
    if (expects === 'zip-codes.csv') {
      return zipRows.find(({ zip }) => zip === asked)?.metros?.split(' ') ?? [];
    }
    if (expects === 'metros with the city in their names') {
      const metros = placeRows.filter(({ kind }) => kind === 'metro');
      return metros.flatMap(({ place = '', name = '' }) =>
        name.replace(/, .*$/, '').split(/-+/).includes(asked) ? [place] : [],
      );
    }
    return expects.split(' | ').map(idOf);
  }

  test.for(of('place'))('$question', async ({ occupation, place, measure, expects }) => {
    const ids = placesMeant(place, expects);
    const found = await ask('place', { query: place });
    expect(found.answer.places.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const figures = await askFigures(occupation, place, [measure]);
    const [id] = ids;
    if (ids.length === 1) {
      const factId = `oews/2025-05/${id ?? ''}/${occupation}/${measure}`;
      expect(figures.answer.figures.map((one) => [one.factId, said(one)])).toEqual([
        [factId, expected(factId)],
      ]);
      return;
    }
    expect(figures.answer.figures).toEqual([]);
    expect(figures.answer.verdict).toBe(ids.length === 0 ? 'unknown' : 'choose-place');
    expect(figures.isError).toBe(ids.length === 0);
    expect(figures.answer.says).toMatch(/\.$/);
  });
});
