import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../support/independent/data-cells.ts';
import { ask } from '../support/package/almanac.ts';

describe('what cannot be answered is mended by a whole sentence', () => {
  test.each([
    ['figures', { occupation: 'zzxqy' }, 'Ask with other words: a job title, or a code'],
    ['figures', { occupation: '99-9999' }, 'Ask for the job by its name.'],
    ['figures', { occupation: '29-1141', place: 'Narnia' }, 'ask with a state, a larger city'],
    [
      'figures',
      { occupation: 'nurse in texas' },
      'Give the job title alone, and “texas” as the place.',
    ],
    [
      'figures',
      { occupation: '29-0000', place: 'TX' },
      'Ask for the nation, or for one of its occupations.',
    ],
    ['compare', { occupations: ['29-1141', 'registered nurse'] }, 'Name two different ones.'],
    ['place', { query: '99999' }, 'Check it, or type a state or a larger city nearby.'],
    ['cite', { of: 'oews/2025-05/US/29-1141/annual-mode' }, 'Check the code “29-1141”'],
    [
      'cite',
      { of: 'oews/1990-05/US/29-1141/annual-median' },
      'No release “1990-05” of that source is held',
    ],
    ['cite', { of: 'oews/2025-05/US/99-9999/annual-median' }, 'The table has no such figure.'],
    ['cite', { of: '../../etc/passwd' }, 'is neither a fact id'],
  ] as const)('%s %j', async (tool, asked, words) => {
    const { text, isError, answer } = await ask(tool, asked);
    expect(isError).toBe(true);
    expect(text).toContain(words);
    expect(text).toMatch(/[.!]$/);
    expect(answer).toMatchObject({ says: expect.stringContaining(words) as string });
  });

  test.each([
    ['figures', {}, 'Give a job title or an occupation code'],
    ['figures', { occupation: ' ' }, 'it is empty.'],
    [
      'figures',
      { occupation: '29-1141', palce: 'TX' },
      'There is no field palce: this tool takes occupation, place, measures.',
    ],
    [
      'figures',
      { occupation: '29-1141', measures: ['median'] },
      'Name a measure as one of: employment,',
    ],
    ['compare', { occupations: ['29-1141'] }, 'Name at least two occupations to compare.'],
    ['find_title', { query: 'x'.repeat(300) }, 'in at most 200 letters.'],
  ] as const)('%s refuses %j', async (tool, asked, words) => {
    const { text, isError } = await ask(tool, asked);
    expect(isError).toBe(true);
    expect(text).toContain(words);
  });
});

describe('a title', () => {
  test.each([
    ['registered nurse', 'one', ['29-1141'], 'own-name'],
    ['29-1141.01', 'one', ['29-1141'], 'own-name'],
    ['barista', 'one', ['35-3023'], 'listed'],
    // The agency's own name, though lists count bakers elsewhere too.
    ['baker', 'one', ['51-3011'], 'own-name'],
    // The site's name for one of them is not the agency's, and others are called so.
    ['truck driver', 'several', ['53-3032'], 'listed'],
    // A title with a page of its own, though the site calls an occupation so.
    ['delivery driver', 'several', ['53-3033'], 'decided-by-ad'],
    ['Registered Nurse (RN)', 'one', ['29-1141'], 'own-name'],
    ['PT', 'several', ['29-1123', '29-2053'], 'listed'],
    ['registerd nurse', 'near', ['29-1141'], 'near'],
    ['enfermera', 'near', ['29-1141'], 'near'],
  ] as const)('“%s” is answered with %s', async (query, verdict, codes, kind) => {
    const { answer } = await ask('find_title', { query });
    expect(answer.verdict).toBe(verdict);
    expect(answer.candidates.map(({ code }) => code).slice(0, codes.length)).toEqual(codes);
    expect(answer.candidates[0]?.kind).toBe(kind);
  });
});

test('no title of several occupations in the lists is taken for one, but by an official name', async () => {
  const rows = (file: string) => csvRows(readFileSync(file, 'utf8'));
  const slips = new Set(
    rows('data/titles/title-corrections.csv')
      .filter(({ what }) => what === 'drop')
      .map(({ title = '', code = '' }) => `${title.toLowerCase()} ${code}`),
  );
  const listed = rows('data/titles/titles.csv').map(({ title = '', code = '' }) => ({
    title: title.toLowerCase(),
    code,
  }));
  const kept = listed.filter(({ title, code }) => !slips.has(`${title} ${code}`));
  const several = [...Map.groupBy(kept, ({ title }) => title)]
    .filter(([, of]) => new Set(of.map(({ code }) => code)).size > 1)
    .map(([title]) => title);
  expect(several.length).toBeGreaterThan(6_000);
  const official = new Set(
    rows('data/oews/national/2025-05.csv').map(({ title = '' }) => title.toLowerCase()),
  );
  const someTitles = several.filter((_, at) => at % 25 === 0);
  const takenForOne: string[] = [];
  for (const query of someTitles) {
    const { answer } = await ask('find_title', { query });
    const [plain = ''] = query.split(' (');
    if (answer.verdict === 'one' && !official.has(`${plain}s`)) takenForOne.push(query);
  }
  expect(takenForOne).toEqual([]);
});

describe('a comparison', () => {
  test('gives a figure of each, and how far their middles are apart', async () => {
    const { answer } = await ask('compare', {
      occupations: ['registered nurses', '47-2111'],
      place: 'Ohio',
      measures: ['annual-median', 'employment'],
    });
    expect(answer.verdict).toBe('compared');
    expect(answer.rows.map(({ figures }) => figures.map(({ factId }) => factId))).toEqual([
      ['oews/2025-05/OH/29-1141/annual-median', 'oews/2025-05/OH/47-2111/annual-median'],
      ['oews/2025-05/OH/29-1141/employment', 'oews/2025-05/OH/47-2111/employment'],
    ]);
    const [nurses, electricians] = answer.rows[0]?.figures ?? [];
    const [apart] = answer.differences;
    expect(apart?.value).toBe((nurses?.value ?? 0) - (electricians?.value ?? 0));
    expect(apart?.from).toEqual([nurses?.factId, electricians?.factId]);
  });

  test('makes no year of hours: pay by the hour only is no number beside pay by the year', async () => {
    const { answer } = await ask('compare', { occupations: ['actors', 'airline pilots'] });
    expect(answer.differences).toHaveLength(1);
    expect(answer.differences[0]?.value).toBeUndefined();
    expect(answer.differences[0]?.says).toContain('cannot be said');
  });

  test('gives no figure of any while one title may be several', async () => {
    const { answer, text } = await ask('compare', { occupations: ['electrician', 'case manager'] });
    expect(answer).toMatchObject({ verdict: 'choose-occupation', rows: [], differences: [] });
    expect(answer.undecided.map(({ asked }) => asked)).toEqual(['case manager']);
    expect(text).not.toMatch(/\$\d/);
  });
});

test('a projection asked for in a state is of the nation, and says so', async () => {
  const { answer } = await ask('figures', {
    occupation: '29-1141',
    place: 'TX',
    measures: ['openings'],
  });
  expect(answer.figures.map(({ factId }) => factId)).toEqual(['ep/2025-35/US/29-1141/openings']);
  expect(answer.says).toContain('Projections are made for the nation only');
});

test.each([
  ['/careers/registered-nurses/', 'Registered nurses: pay, ways in and outlook'],
  ['https://school.example/almanac/careers/case-manager/?in=texas', 'Case manager: pay'],
  ['places/texas', 'Texas: pay by occupation'],
  ['/categories/management/', 'occupations compared'],
])('the page %s is cited by its title', async (of, title) => {
  const { answer } = await ask('cite', { of });
  expect(answer.title).toContain(title);
  expect(answer.citation?.apa).toContain(answer.title);
  expect(Object.keys(answer.citation ?? {})).toEqual(['apa', 'mla', 'chicago', 'bibtex']);
});
