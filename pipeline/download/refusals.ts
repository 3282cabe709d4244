import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import type { Download } from '../source.ts';
import { putIntoCache } from './check-whole.ts';
import { PassingFailure } from './passing-failure.ts';

/** The longest the pipeline waits because a server asks for it, in milliseconds. */
const longestWait = 120_000;

/** What an answer without the file means: a failure that may pass, or the last word. */
export function refusalOf(response: Response, download: Download): PassingFailure | PipelineError {
  const { status } = response;
  if (status === 429) return tooManyRequests(response, download);
  if (status === 408 || status >= 500) {
    const what = `The server of ${download.file.url} has a fault of its own (it answers ${status}).`;
    return mayPass(download, what, waitAskedFor(response));
  }
  if (status === 403) return forbidden(download);
  if (status === 404 || status === 410) return moved(download);
  return wrong(
    download,
    `The server answers ${status} in place of ${download.file.url}.`,
    `Open that address in a browser: if it gives the file, ${putIntoCache(download)}.`,
  );
}

/** The server could not be reached, or not be understood. `cause` as Node names it. */
export function unreachable(download: Download, cause: string): PassingFailure {
  const { host } = new URL(download.file.url);
  return new PassingFailure(
    `${host} can't be reached to fetch ${download.file.url} (${cause}).`,
    placeOf(download),
    'Check that this computer is online and that nothing on the way blocks the address, then run the download again: what has come over stays in the cache.',
  );
}

/** The connection ended before the file did. */
export function brokenOff(
  download: Download,
  received: number,
  expected: number | undefined,
): PassingFailure {
  const of = expected === undefined ? '' : ` of ${expected.toLocaleString('en-US')}`;
  return new PassingFailure(
    `The file is cut short: the connection to ${download.file.url} ended after ${received.toLocaleString('en-US')}${of} bytes.`,
    placeOf(download),
    'Run the download again: it goes on from there where the server allows it.',
  );
}

/** The server sent another part of the file than the one asked for. */
export function otherPart(download: Download): PassingFailure {
  return new PassingFailure(
    `The server did not send the missing part of ${download.file.url}.`,
    placeOf(download),
    'Run the download again: it starts the file anew.',
  );
}

function forbidden(download: Download): PipelineError {
  return wrong(
    download,
    `The server refuses to give ${download.file.url} (it answers 403).`,
    `BLS answers so when a program gives nobody to write to: name an address of yours with --contact you@example.org, or in CAREER_ALMANAC_CONTACT. If you have, open the address in a browser, ${putIntoCache(download)}.`,
  );
}

function moved(download: Download): PipelineError {
  const { title, url } = download.file;
  return wrong(
    download,
    `There is nothing at ${url} any more: the agency has moved the file.`,
    `Look for "${title}" on ${new URL(url).origin} and ${putIntoCache(download)}; then give the new address in the source.`,
  );
}

function tooManyRequests(response: Response, download: Download): PassingFailure | PipelineError {
  const wait = waitAskedFor(response);
  const asked = wait > 0 ? ` and asks to wait ${inWords(wait)}` : '';
  const what = `The server of ${download.file.url} has had too many requests${asked} (it answers 429).`;
  return mayPass(download, what, wait);
}

function mayPass(download: Download, what: string, wait: number): PassingFailure | PipelineError {
  const remedy = 'Run the download again later: what has come over stays in the cache.';
  return wait > longestWait
    ? wrong(download, what, remedy)
    : new PassingFailure(what, placeOf(download), remedy, wait);
}

/** `Retry-After`, in seconds or as a date, as milliseconds from now. */
function waitAskedFor(response: Response): number {
  const text = response.headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

function wrong(download: Download, what: string, remedy: string): PipelineError {
  return new PipelineError(what, placeOf(download), remedy);
}

const placeOf = ({ file }: Download): ErrorPlace => ({ file: file.file });
