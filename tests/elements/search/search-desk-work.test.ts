import { expect, test, vi } from 'vitest';
import { factsRow } from '../../../src/domain/search/career-facts.ts';
import { writeSitePages } from '../../../src/domain/search/site-page.ts';
import { writeWorkWords } from '../../../src/domain/search/work-words.ts';
import type { FromWorker } from '../../../src/components/search/search-messages.element.ts';
import { addresses, ask, deskWith, files, reaches } from '../../support/sample-search-desk.ts';
import { sampleTitles } from '../../support/sample-titles.ts';

const { occupations } = sampleTitles;
const { edition } = files.first;
const wholeSite = {
  ...files,
  pages: writeSitePages([], occupations, edition),
  spanish: [],
  work: writeWorkWords(
    [
      {
        code: '47-2152',
        worth: 1,
        parts: [{ text: 'Mend leaking faucets and drains.', weight: 4 }],
      },
      { code: '29-1141', worth: 1, parts: [{ text: 'Watch over patients.', weight: 4 }] },
    ],
    occupations,
    edition,
  ),
  sentences: {
    careers: {},
    titles: {},
    facts: {
      pay: '2025-05',
      outlook: '2025-35',
      rows: { '29-1141': factsRow('annual', 97550, 'bachelors', 180800) },
    },
  },
};
const wholeAddresses = {
  ...addresses,
  pages: 'pages',
  spanish: 'spanish',
  work: 'work',
  pay: 'places/',
};
const last = (said: readonly FromWorker[]) => {
  const message = said.at(-1);
  if (message?.kind !== 'answer') throw new Error('Nothing was answered.');
  return message.answer;
};

test('words for the work are fetched once no title has every word, and answer then', async () => {
  const { desk, said, fetchFile } = deskWith(wholeSite);
  await desk.open(wholeAddresses);
  desk.ask(ask('nurse', 1));
  expect(fetchFile).not.toHaveBeenCalledWith('work', false);
  desk.ask(ask('mends leaking faucets', 2));
  // More is on its way, so nothing is said to be missing.
  expect(reaches(said).at(-1)).toBe('first');
  await vi.waitFor(() => expect(last(said).match).toBe('work'));
  expect(reaches(said).at(-1)).toBe('all');
  expect(last(said).results[0]?.codes).toEqual(['47-2152']);
});

test('without words for the work titles are the answer', async () => {
  const { desk, said } = deskWith({ ...wholeSite, work: undefined });
  await desk.open(wholeAddresses);
  desk.ask(ask('mends leaking faucets', 2));
  await vi.waitFor(() => expect(reaches(said).at(-1)).toBe('all'));
  expect(last(said).match).toBe('none');
});

test('a result says the pay of its career, and in a place that of the place once it is there', async () => {
  const { desk, said } = deskWith({
    ...wholeSite,
    'places/texas/pay.json': {
      place: { id: 'TX', kind: 'state', name: 'Texas', slug: 'texas', states: ['TX'] },
      release: '2025-05',
      measures: ['annual-median'],
      withoutRow: 'no-estimate',
      rows: { '29-1141': [90210] },
    },
  });
  await desk.open(wholeAddresses);
  desk.ask(ask('nurse', 1));
  expect(last(said).results[0]?.facts?.median).toMatchObject({ value: 97550 });
  desk.ask(ask('nurse texas', 2));
  expect(last(said).results[0]?.facts).toMatchObject({ median: undefined });
  await vi.waitFor(() =>
    expect(last(said).results[0]?.facts).toMatchObject({
      median: { value: 90210, id: 'oews/2025-05/TX/29-1141/annual-median' },
      place: { name: 'Texas' },
    }),
  );
});
