import { describe, expect, test, vi } from 'vitest';
import type { CodeBook } from '../../../src/domain/search/code-book.ts';
import { writeFiles } from '../../../src/domain/search/record-files.ts';
import type { FromWorker } from '../../../src/components/search/search-messages.element.ts';
import {
  addresses,
  ask,
  deskWith,
  files,
  reaches,
  topTitle,
} from '../../support/sample-search-desk.ts';
import { sampleZips } from '../../support/sample-zips.ts';
import { sampleTitles } from '../../support/sample-titles.ts';

const older = writeFiles({ ...sampleTitles, titles: sampleTitles.titles.slice(0, -1) });

test('a question asked before the titles are there is answered from the best known, then from all', async () => {
  const { desk, said } = deskWith(files);
  desk.ask(ask('forklift operator'));
  expect(said).toEqual([]);
  await desk.open(addresses);
  expect(reaches(said)).toEqual(['first', 'all']);
  expect(topTitle(said[1])).toBe('Forklift Operator');
});

test('the words as typed are offered once no title can refute that they were mended', async () => {
  const { desk, said } = deskWith(files);
  desk.ask(ask('nruse'));
  await desk.open(addresses);
  const offered = said.map((message) => message.kind === 'answer' && message.answer.other?.asTyped);
  expect(reaches(said)).toEqual(['first', 'all']);
  expect(offered).toEqual([undefined, true]);
  desk.ask({ ...ask('nruse', 2), asTyped: true });
  expect(said.at(-1)).toMatchObject({ answer: { match: 'none', other: { asTyped: false } } });
});

describe('a ZIP code', () => {
  const places = (said: readonly FromWorker[]) =>
    said.map((message) => {
      const where = message.kind === 'answer' ? message.answer.where : undefined;
      return [where?.kind, ...(where?.places ?? []).map(({ id }) => id)].join(' ');
    });
  const settled = (said: readonly FromWorker[], last: string) =>
    vi.waitFor(() => expect(places(said).at(-1)).toBe(last));

  test('is looked up in its file, fetched when one is typed and once, and answered again', async () => {
    const { desk, said, fetchFile } = deskWith({
      ...files,
      sentences,
      'zip/43.json': sampleZips.get('43'),
    });
    await desk.open(addresses);
    desk.ask(ask('nurse', 2));
    expect(fetchFile.mock.calls.flat()).not.toContain('zip/43.json');
    said.length = 0;
    desk.ask(ask('nurse 43215', 3));
    // Nobody waits for it: the whole country is answered at once.
    expect(places(said)).toEqual(['zip']);
    await settled(said, 'one M18140');
    said.length = 0;
    desk.ask(ask('nurse', 4, '43215'));
    expect(places(said)).toEqual(['one M18140']);
    expect(fetchFile.mock.calls.filter(([address]) => address === 'zip/43.json')).toHaveLength(1);
  });

  test('whose file cannot be had leaves the results, and it is asked for again', async () => {
    const { desk, said } = deskWith({ ...files, sentences });
    await desk.open(addresses);
    desk.ask(ask('nurse 43215', 2));
    await settled(said, 'unlisted');
    expect(topTitle(said.at(-1))).toBe(topTitle(said[0]));
  });

  test('of a question that another one followed is not answered again', async () => {
    const { desk, said } = deskWith({ ...files, sentences, 'zip/43.json': sampleZips.get('43') });
    await desk.open(addresses);
    desk.ask(ask('nurse 43215', 2));
    desk.ask(ask('nurse texas', 3));
    await new Promise((resume) => setTimeout(resume, 50));
    expect(places(said).slice(-2)).toEqual(['zip', 'one TX']);
  });
});

test('the second file is not fetched before the first one is read and answered from', async () => {
  const { desk, said, fetchFile } = deskWith(files);
  desk.ask(ask('nurse'));
  const answeredBefore: Record<string, number> = {};
  fetchFile.mockImplementation((address) => {
    answeredBefore[address] = said.length;
    return Promise.resolve({ ...files, sentences }[address]);
  });
  await desk.open(addresses);
  expect(answeredBefore).toEqual({ places: 0, first: 0, sentences: 1, rest: 1 });
});

const sentences = {
  careers: { '29-1141': 'Registered nurses look after people who are ill.' },
  titles: { '/careers/school-case-manager/': 'You keep one family’s helpers together.' },
};
const firstSentence = (message: FromWorker | undefined) =>
  message?.kind === 'answer' ? message.answer.results[0]?.sentence : undefined;

test.each([
  ['charge nurse', sentences.careers['29-1141']],
  ['school case manager', sentences.titles['/careers/school-case-manager/']],
  ['plumber', undefined],
])('once the sentences are there, "%s" says what the job is: %s', async (query, sentence) => {
  const { desk, said } = deskWith({ ...files, sentences });
  desk.ask(ask(query));
  await desk.open(addresses);
  expect(firstSentence(said[0])).toBeUndefined();
  await vi.waitFor(() => expect(firstSentence(said.at(-1))).toBe(sentence));
});

test.each([undefined, { hello: 1 }, null])(
  'without the sentences (%j) search goes on',
  async (file) => {
    const { desk, said } = deskWith({ ...files, sentences: file });
    desk.ask(ask('nurse'));
    await desk.open(addresses);
    expect(reaches(said).at(-1)).toBe('all');
    expect(firstSentence(said.at(-1))).toBeUndefined();
  },
);

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

const codes: CodeBook = {
  groups: {},
  combined: { '29-1142': ['Nurses of the night', '29-1141'] },
  leftOut: {},
  earlier: {},
};

test('what became of a code that no career has is fetched when such a code is asked for', async () => {
  const { desk, said, fetchFile } = deskWith({ ...files, codes });
  desk.ask(ask('29-1141', 1));
  await desk.open(addresses);
  expect(fetchFile).not.toHaveBeenCalledWith('codes', false);
  said.length = 0;
  desk.ask(ask('SOC 29-1142', 2));
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject({
    id: 2,
    answer: { match: 'code', results: [{ codes: ['29-1141'] }] },
  });
});

test('a code that cannot be looked up is said to be so, and asked for again', async () => {
  const served: Record<string, unknown> = { ...files };
  const { desk, said } = deskWith(served);
  await desk.open(addresses);
  desk.ask(ask('29-1142', 1));
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject({
    answer: { codeWords: expect.stringContaining('could not be loaded') as string },
  });
  served.codes = codes;
  desk.ask(ask('29-1142', 2));
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(said[1]).toMatchObject({ answer: { total: 1 } });
});
