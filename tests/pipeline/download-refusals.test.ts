import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gives, givesWhole, refuses } from '../support/pipeline/agency-server.ts';
import {
  openDownloadBench,
  zipOf,
  type DownloadBench,
} from '../support/pipeline/download-bench.ts';

let bench: DownloadBench;
beforeEach(async () => {
  bench = await openDownloadBench();
});
afterEach(() => bench.close());

const fetchZip = () => bench.download({ files: [bench.file('old.zip')] });
const here = () => bench.server.url('/old.zip');

const byHand = 'save it as old.zip in the cache folder and run the download again';
const lookYourself = (address: string) =>
  `Nothing of it was kept. Open ${address} in a browser: if that gives the file, ${byHand}; if not, wait a day and run the download again.`;

describe('an answer that is final', () => {
  it.each([
    [
      403,
      (url: string) =>
        `The server refuses to give ${url} (it answers 403). BLS answers so when a program gives nobody to write to: name an address of yours with --contact you@example.org, or in CAREER_ALMANAC_CONTACT. If you have, open the address in a browser, ${byHand}.`,
    ],
    [
      404,
      (url: string) =>
        `There is nothing at ${url} any more: the agency has moved the file. Look for "Pay in May 2090" on ${new URL(url).origin} and ${byHand}; then give the new address in the source.`,
    ],
    [
      401,
      (url: string) =>
        `The server answers 401 in place of ${url}. Open that address in a browser: if it gives the file, ${byHand}.`,
    ],
  ])('%i stops at once with a whole sentence', async (status, sentence) => {
    bench.server.answer('/old.zip', refuses(status));
    await expect(fetchZip()).rejects.toMatchObject({
      name: 'PipelineError',
      message: `old.zip: ${sentence(here())}`,
    });
    expect(bench.server.asked).toHaveLength(1);
    expect(await bench.cached()).toEqual([]);
  });
});

describe('bytes that are not the file', () => {
  const zip = zipOf('old.xls');
  it.each([
    [
      'an HTML page where a zip should be',
      Buffer.from('\n<!DOCTYPE html><html><body>Access denied</body></html>'),
      'This is a web page, not a zip or workbook: the server sent a notice in place of the file.',
    ],
    [
      'a zip cut short on the server',
      zip.subarray(0, -9),
      'The zip or workbook is cut short or damaged: its end is missing.',
    ],
    [
      'a zip whose middle is missing',
      Buffer.concat([zip.subarray(0, 20), zip.subarray(40)]),
      'The zip or workbook is cut short or damaged: its directory is damaged.',
    ],
    ['something else', Buffer.from('code,jobs'), 'This is not a zip or workbook.'],
    ['nothing', Buffer.from(''), 'The file is empty.'],
  ])('%s is refused with a whole sentence and not kept', async (_what, bytes, wrong) => {
    bench.server.answer('/old.zip', gives(bytes));
    await expect(fetchZip()).rejects.toMatchObject({
      name: 'PipelineError',
      message: `old.zip: ${wrong} ${lookYourself(here())}`,
    });
    expect(bench.server.asked).toHaveLength(1);
    expect(await bench.cached()).toEqual([]);
  });

  it.each([
    [
      'an HTML page where a table should be',
      '<html><body>Sorry</body></html>',
      'This is a web page, not a table: the server sent a notice in place of the file.',
    ],
    ['a program where a table should be', 'MZ\0\0', 'This is not text.'],
  ])('%s is refused with a whole sentence', async (_what, text, wrong) => {
    bench.server.answer('/zones.txt', gives(text));
    const download = bench.download({ files: [bench.file('zones.txt')] });
    await expect(download).rejects.toThrow(`zones.txt: ${wrong} Nothing of it was kept.`);
    expect(await bench.cached()).toEqual([]);
  });

  it('a zip without the workbook is refused, and what it holds is named', async () => {
    bench.server.answer('/new.zip', gives(zipSync({ 'all/notes.txt': new Uint8Array([65]) })));
    const file = bench.file('national.xlsx', { url: bench.server.url('/new.zip') });
    const download = bench.download({ downloads: [{ file, member: 'national.xlsx' }] });
    await expect(download).rejects.toMatchObject({
      message: `national.xlsx: The zip at ${bench.server.url('/new.zip')} holds no national.xlsx, but all/notes.txt. Look which of them is the table now and name it in the source.`,
    });
    expect(await bench.cached()).toEqual([]);
  });
});

describe('a failure that may pass', () => {
  it('is tried again until it has passed', async () => {
    bench.server.answer('/old.zip', refuses(503), refuses(503), gives(zipOf('old.xls')));
    const again = `Once more: The server of ${here()} has a fault of its own (it answers 503).`;
    expect(await fetchZip()).toEqual([again, again, '1 of 1: old.zip, 1 KB, fetched']);
    expect(bench.server.asked).toHaveLength(3);
  });

  it('is an error when it does not pass', async () => {
    bench.server.answer('/old.zip', refuses(502));
    await expect(fetchZip()).rejects.toMatchObject({
      name: 'PipelineError',
      message: `old.zip: The server of ${here()} has a fault of its own (it answers 502). Run the download again later: what has come over stays in the cache.`,
    });
    expect(bench.server.asked).toHaveLength(3);
  });

  it('is given the time that the server asks for', async () => {
    bench.server.answer('/old.zip', refuses(429, { 'retry-after': '7' }), gives(zipOf('old.xls')));
    expect(await fetchZip()).toEqual([
      `Once more: The server of ${here()} has had too many requests and asks to wait 7 seconds (it answers 429).`,
      '1 of 1: old.zip, 1 KB, fetched',
    ]);
    expect(bench.waits).toEqual([6999]);
  });

  it('is given time until a date', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    bench.server.answer('/old.zip', refuses(503, { 'retry-after': date }), gives(zipOf('old.xls')));
    await fetchZip();
    expect(bench.waits).toHaveLength(1);
    expect(bench.waits[0]).toBeGreaterThan(50_000);
    expect(bench.waits[0]).toBeLessThanOrEqual(60_000);
  });

  it('is not waited for when the server asks for too long', async () => {
    bench.server.answer('/old.zip', refuses(429, { 'retry-after': '3600' }));
    await expect(fetchZip()).rejects.toMatchObject({
      message: `old.zip: The server of ${here()} has had too many requests and asks to wait 60 minutes (it answers 429). Run the download again later: what has come over stays in the cache.`,
    });
    expect(bench.server.asked).toHaveLength(1);
    expect(bench.waits).toEqual([]);
  });

  it('may be that there is no network', async () => {
    await bench.server.close();
    const { host } = new URL(here());
    await expect(fetchZip()).rejects.toMatchObject({
      name: 'PipelineError',
      message: `old.zip: ${host} can't be reached to fetch ${here()} (ECONNREFUSED). Check that this computer is online and that nothing on the way blocks the address, then run the download again: what has come over stays in the cache.`,
    });
  });
});

it('stops at a folder that cannot be made', async () => {
  await mkdir(dirname(bench.cache), { recursive: true });
  await writeFile(bench.cache, 'a file in the place of the folder');
  bench.server.answer('/oews/old.zip', givesWhole(zipOf('old.xls')));
  await expect(bench.download({ files: [bench.file('oews/old.zip')] })).rejects.toMatchObject({
    message: `oews/old.zip: The folder ${join(bench.cache, 'oews')} can't be made (ENOTDIR). Name another one with --cache.`,
  });
});

it('ends npm run data with the sentence, no stack trace and the old tables', () => {
  const refusing = "globalThis.fetch = async () => new Response('', { status: 403 })";
  const folder = dirname(bench.cache);
  const commandLine = ['--import', `data:text/javascript,${encodeURIComponent(refusing)}`];
  commandLine.push('pipeline/run.ts', '--download', '--cache', bench.cache);
  commandLine.push('--into', join(folder, 'data'));
  const outcome = failure(commandLine);
  expect(outcome).toMatchObject({ status: 1, stdout: '' });
  expect(outcome.stderr).toBe(
    'bls-oews/national-history/oes97nat.zip: The server refuses to give https://www.bls.gov/oes/special-requests/oes97nat.zip (it answers 403). BLS answers so when a program gives nobody to write to: name an address of yours with --contact you@example.org, or in CAREER_ALMANAC_CONTACT. If you have, open the address in a browser, save it as bls-oews/national-history/oes97nat.zip in the cache folder and run the download again.\n',
  );
});

function failure(commandLine: readonly string[]) {
  try {
    execFileSync(process.execPath, commandLine, { encoding: 'utf8', stdio: 'pipe' });
  } catch (problem) {
    return problem as { status: unknown; stdout: unknown; stderr: unknown };
  }
  throw new Error('The pipeline did not fail.');
}
