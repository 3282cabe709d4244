import { expect, test, vi } from 'vitest';
import { writeFiles } from '../../../src/domain/search/record-files.ts';
import { SearchDesk, type FetchFile } from '../../../src/islands/search/search-desk.ts';
import type { FromWorker } from '../../../src/islands/search/search-messages.ts';
import { writePlaceList } from '../../../src/domain/place-list.ts';
import { samplePlaces } from '../../support/sample-places.ts';
import { sampleTitles } from '../../support/sample-titles.ts';

const files = { ...writeFiles(sampleTitles), places: writePlaceList(samplePlaces) };
const older = writeFiles({ ...sampleTitles, titles: sampleTitles.titles.slice(0, -1) });

/** A desk with what it says, and a host that serves `served` by the end of the address. */
function deskWith(served: Record<string, unknown>) {
  const said: FromWorker[] = [];
  const fetchFile = vi.fn<FetchFile>((address, anew) => {
    const file = served[`${address}${anew ? ' anew' : ''}`];
    return file === undefined ? Promise.reject(new Error('404')) : Promise.resolve(file);
  });
  const desk = new SearchDesk((message) => said.push(message), fetchFile);
  return { desk, said, fetchFile };
}

const ask = (query: string, id = 1, where = '') => ({ id, query, limit: 5, where });
const addresses = { first: 'first', rest: 'rest', places: 'places' };
const reaches = (said: readonly FromWorker[]) =>
  said.map((message) => (message.kind === 'answer' ? message.reach : 'failed'));
const topTitle = (message: FromWorker | undefined) =>
  message?.kind === 'answer' ? message.answer.results[0]?.title : undefined;

test('a question asked before the titles are there is answered from the best known, then from all', async () => {
  const { desk, said } = deskWith(files);
  desk.ask(ask('forklift operator'));
  expect(said).toEqual([]);
  await desk.open(addresses);
  expect(reaches(said)).toEqual(['first', 'all']);
  expect(topTitle(said[1])).toBe('Forklift Operator');
});

test('the second file is not fetched before the first one is read and answered from', async () => {
  const { desk, said, fetchFile } = deskWith(files);
  desk.ask(ask('nurse'));
  fetchFile.mockImplementationOnce(() => Promise.resolve(files.places));
  fetchFile.mockImplementationOnce(() => Promise.resolve(files.first));
  fetchFile.mockImplementationOnce(() => {
    expect(reaches(said)).toEqual(['first']);
    return Promise.resolve(files.rest);
  });
  await desk.open(addresses);
  expect(reaches(said)).toEqual(['first', 'all']);
});

test('titles of the second file are found once it is read', async () => {
  const { desk, said } = deskWith(files);
  desk.ask(ask('x-ray technician'));
  await desk.open(addresses);
  expect(topTitle(said[0])).not.toBe('X-Ray Technician');
  expect(topTitle(said[1])).toBe('X-Ray Technician');
});

test('only the newest question is answered again', async () => {
  const { desk, said } = deskWith(files);
  desk.ask(ask('plumber', 1));
  desk.ask(ask('nurse', 2));
  await desk.open(addresses);
  expect(said.map((message) => (message.kind === 'answer' ? message.id : 0))).toEqual([2, 2]);
});

test('when the first file cannot be fetched it says that it failed', async () => {
  const { desk, said } = deskWith({ rest: files.rest });
  desk.ask(ask('nurse'));
  await desk.open(addresses);
  expect(reaches(said)).toEqual(['failed']);
});

test('when the second file cannot be fetched it answers from the best known and says so', async () => {
  const { desk, said } = deskWith({ first: files.first });
  desk.ask(ask('nurse'));
  await desk.open(addresses);
  expect(reaches(said)).toEqual(['first', 'no-more']);
});

test('a second file of another build is fetched anew', async () => {
  const { desk, said, fetchFile } = deskWith({
    first: files.first,
    rest: older.rest,
    'rest anew': files.rest,
  });
  desk.ask(ask('x-ray technician'));
  await desk.open(addresses);
  expect(fetchFile).toHaveBeenLastCalledWith('rest', true);
  expect(reaches(said)).toEqual(['first', 'all']);
});

test('two files that do not belong together are not mixed', async () => {
  const { desk, said } = deskWith({
    first: files.first,
    rest: older.rest,
    'rest anew': older.rest,
  });
  desk.ask(ask('nurse'));
  await desk.open(addresses);
  expect(reaches(said)).toEqual(['first', 'no-more']);
});

test('a file that is no list of titles is a failure, not a crash', async () => {
  const { desk, said } = deskWith({ first: { hello: 1 }, rest: files.rest });
  desk.ask(ask('nurse'));
  await desk.open(addresses);
  expect(reaches(said)).toEqual(['failed']);
});

const whereOf = (message: FromWorker | undefined) =>
  message?.kind === 'answer' ? message.answer.where : undefined;

test('a place is known from the first answer on', async () => {
  const { desk, said } = deskWith(files);
  desk.ask(ask('nurse texas'));
  await desk.open(addresses);
  expect(whereOf(said[0])).toMatchObject({ kind: 'one', places: [{ slug: 'texas' }] });
});

test('a place may be asked for apart from the job', async () => {
  const { desk, said } = deskWith(files);
  desk.ask(ask('nurse', 1, 'dallas'));
  await desk.open(addresses);
  expect(whereOf(said[1])).toMatchObject({ kind: 'one', places: [{ id: 'M19100' }] });
});

test('without the list of places jobs are found all the same, and it is said', async () => {
  const { desk, said } = deskWith({ first: files.first, rest: files.rest });
  desk.ask(ask('nurse', 1, 'dallas'));
  await desk.open(addresses);
  expect(reaches(said)).toEqual(['first', 'all']);
  expect(whereOf(said[1])?.kind).toBe('unlisted');
});
