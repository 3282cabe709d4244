import { expect, test, vi } from 'vitest';
import { writeSitePages } from '../../../src/domain/search/site-page.ts';
import type { FromWorker } from '../../../src/components/search/search-messages.element.ts';
import { addresses, ask, deskWith, files, reaches } from '../../support/sample-search-desk.ts';
import { sampleTitles } from '../../support/sample-titles.ts';
import { sampleZips } from '../../support/sample-zips.ts';

const written = (edition: string) =>
  writeSitePages(
    [
      {
        kind: 'term',
        name: 'Median',
        otherNames: [],
        href: '/glossary/#median',
        codes: [],
        sentence: 'Half earn more and half earn less.',
      },
      {
        kind: 'program',
        name: 'Nursing',
        otherNames: [],
        href: '/qualifications/programs/nursing/',
        codes: ['29-1141'],
        sentence: '',
      },
    ],
    sampleTitles.occupations,
    edition,
  );
const pages = written(files.first.edition);
const spanish = [{ spanish: ['enfermera'], english: 'Nurse', codes: ['29-1141'], pages: [] }];
const withPages = { ...addresses, pages: 'pages', spanish: 'spanish' };

const last = (said: readonly FromWorker[]) => {
  const message = said.at(-1);
  if (message?.kind !== 'answer') throw new Error('Nothing was answered.');
  return message.answer;
};

test('a page that is no career is found once pages are there', async () => {
  const { desk, said } = deskWith({ ...files, spanish, pages });
  desk.ask(ask('median'));
  await desk.open(withPages);
  expect(reaches(said)[0]).toBe('first');
  expect(reaches(said).at(-1)).toBe('all');
  expect(last(said)).toMatchObject({
    match: 'pages',
    leading: 1,
    pages: [{ kind: 'term', name: 'Median', href: '/glossary/#median' }],
    results: [],
  });
});

test('a subject leads to its program, and that says which careers it is tied to', async () => {
  const { desk, said } = deskWith({ ...files, spanish, pages });
  desk.ask(ask('nursing major'));
  await desk.open(withPages);
  expect(last(said)).toMatchObject({
    match: 'pages',
    pages: [{ sentence: 'The official list ties it to Registered nurses.' }],
    results: [{ title: 'Registered nurses' }],
  });
});

test('without pages careers are found all the same, and it is said', async () => {
  const { desk, said } = deskWith(files);
  desk.ask(ask('nurse'));
  await desk.open(withPages);
  expect(reaches(said).at(-1)).toBe('no-more');
  expect(last(said).results[0]?.title).toBe('Nurse');
});

test('pages of another build are fetched anew, and left out if they stay so', async () => {
  const { desk, said, fetchFile } = deskWith({ ...files, spanish, pages: written('older') });
  desk.ask(ask('median'));
  await desk.open(withPages);
  expect(fetchFile).toHaveBeenCalledWith('pages', true);
  expect(reaches(said).at(-1)).toBe('no-more');
});

test('a search for careers alone fetches no pages', async () => {
  const { desk, said, fetchFile } = deskWith({ ...files, spanish, pages });
  desk.ask(ask('median'));
  await desk.open(addresses);
  expect(fetchFile).not.toHaveBeenCalledWith('pages', false);
  expect(last(said).pages).toBeUndefined();
});

test('a place alone is a result, and so is the place of a ZIP code once it is looked up', async () => {
  const { desk, said } = deskWith({
    ...files,
    spanish,
    pages,
    'zip/43.json': sampleZips.get('43'),
  });
  await desk.open(withPages);
  desk.ask(ask('texas', 1));
  expect(last(said)).toMatchObject({ match: 'pages', pages: [{ kind: 'place', name: 'Texas' }] });
  desk.ask(ask('43215', 2));
  await vi.waitFor(() => expect(last(said)).toMatchObject({ match: 'pages' }));
  expect(last(said).pages?.[0]).toMatchObject({ kind: 'place' });
});

test('a Spanish word is answered with the career and its English name', async () => {
  const { desk, said } = deskWith({ ...files, spanish, pages });
  await desk.open(withPages);
  desk.ask(ask('enfermera', 1));
  expect(last(said)).toMatchObject({ english: 'Nurse', results: [{ codes: ['29-1141'] }] });
});
