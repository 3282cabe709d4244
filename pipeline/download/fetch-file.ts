import pRetry from 'p-retry';
import type { Download } from '../source.ts';
import type { KeptPart, PartialFile } from './partial-file.ts';
import type { PartWriter } from './part-writer.ts';
import { PassingFailure } from './passing-failure.ts';
import { brokenOff, otherPart, refusalOf, unreachable } from './refusals.ts';

/** When and how often a failure that may pass is tried again; all times in milliseconds. */
export interface Patience {
  readonly retries: number;
  /** Before the first retry; it doubles with each. */
  readonly firstWait: number;
  /** Waits as long as a server asks for. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface FetchRequest {
  readonly download: Download;
  readonly part: PartialFile;
  readonly userAgent: string;
  readonly patience: Patience;
  /** Told how many bytes are here. */
  readonly received: (bytes: number) => void;
  /** Told why it is tried again. */
  readonly again: (reason: string) => void;
}

/** Brings what the address gives into the `.part` file, whole. Throws a PipelineError. */
export async function fetchFile(request: FetchRequest): Promise<void> {
  const { patience, again } = request;
  try {
    await pRetry(() => attempt(request), {
      retries: patience.retries,
      minTimeout: patience.firstWait,
      shouldRetry: ({ error }) => error instanceof PassingFailure,
      async onFailedAttempt({ error, retriesLeft, retryDelay }) {
        if (!(error instanceof PassingFailure) || retriesLeft === 0) return;
        again(error.message);
        if (error.wait > retryDelay) await patience.wait(error.wait - retryDelay);
      },
    });
  } catch (problem) {
    throw problem instanceof PassingFailure ? problem.final : problem;
  }
}

async function attempt(request: FetchRequest): Promise<void> {
  const { download, part } = request;
  const kept = await part.kept(download.file.url);
  const response = await ask(request, kept);
  if (response.status === 206 && kept) {
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '');
    if (Number(range?.[1]) !== kept.bytes) {
      await response.body?.cancel();
      await part.discard();
      throw otherPart(download);
    }
    await receive(request, response, part.continue(), {
      already: kept.bytes,
      expected: Number(range?.[2]),
    });
  } else if (response.status === 200) {
    await receive(request, response, part.begin(download.file.url, validatorOf(response)), {
      already: 0,
      expected: lengthOf(response),
    });
  } else {
    await response.body?.cancel();
    if (response.status === 416) {
      await part.discard();
      throw otherPart(download);
    }
    throw refusalOf(response, download);
  }
}

/** Asks for the file, or for what is missing of it if it is still the same on the server. */
async function ask(
  { download, userAgent }: FetchRequest,
  kept: KeptPart | undefined,
): Promise<Response> {
  const rest = kept && { range: `bytes=${kept.bytes}-`, 'if-range': kept.validator };
  try {
    return await fetch(download.file.url, {
      headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...rest },
    });
  } catch (problem) {
    throw unreachable(download, causeOf(problem));
  }
}

/** Writes the body to the end of the file. What has come over stays when the connection breaks. */
async function receive(
  { download, received }: FetchRequest,
  response: Response,
  writer: PartWriter,
  { already, expected }: { readonly already: number; readonly expected: number | undefined },
): Promise<void> {
  let bytes = already;
  try {
    const reader = response.body?.getReader();
    for (;;) {
      const next = await reader?.read().catch(() => {
        throw brokenOff(download, bytes, expected);
      });
      if (!next?.value) break;
      writer.add(next.value);
      bytes += next.value.length;
      received(bytes);
    }
  } finally {
    await writer.close();
  }
  if (expected !== undefined && bytes < expected) throw brokenOff(download, bytes, expected);
}

/** A strong ETag, or else the day of the last change: what `If-Range` may carry. */
function validatorOf(response: Response): string | undefined {
  const tag = response.headers.get('etag');
  if (tag?.startsWith('"')) return tag;
  return response.headers.get('last-modified') ?? undefined;
}

/** The length of the body as it is read; unknown when the server packed it after all. */
function lengthOf(response: Response): number | undefined {
  const length = response.headers.get('content-length');
  return length === null || response.headers.has('content-encoding') ? undefined : Number(length);
}

/** `ENOTFOUND`, `ECONNREFUSED`, …: what lies below the "fetch failed" of Node. */
function causeOf(problem: unknown): string {
  const cause = problem instanceof Error ? (problem.cause ?? problem) : problem;
  if (cause instanceof Error) {
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  }
  return String(cause);
}
