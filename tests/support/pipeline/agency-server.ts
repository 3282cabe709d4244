import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** One answer of a made-up agency. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A request as it came in. */
export interface Asked {
  readonly path: string;
  readonly userAgent: string | undefined;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

export interface AgencyServer {
  readonly asked: readonly Asked[];
  url(path: string): string;
  /** What to answer at a path: one answer after the other, the last again and again. */
  answer(path: string, ...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

/** A server on this machine that answers as told; nothing is at any other path. */
export async function agencyServer(): Promise<AgencyServer> {
  const asked: Asked[] = [];
  const answers = new Map<string, Answer[]>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const { 'user-agent': userAgent, range, 'if-range': ifRange } = request.headers;
    asked.push({ path, userAgent, range, ifRange: textOf(ifRange) });
    const left = answers.get(path) ?? [];
    const answer = (left.length > 1 ? left.shift() : left[0]) ?? refuses(404);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    url: (path) => `http://127.0.0.1:${String(port)}${path}`,
    answer: (path, ...given) => answers.set(path, [...given]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The whole file, and the rest of it to whoever asks for it with the right ETag. */
export function gives(bytes: Uint8Array | string, tag = '"first"'): Answer {
  const whole = Buffer.from(bytes);
  return (request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]);
    if (!Number.isInteger(from) || request.headers['if-range'] !== tag) {
      response.writeHead(200, { etag: tag, 'content-length': whole.length }).end(whole);
      return;
    }
    const range = `bytes ${String(from)}-${String(whole.length - 1)}/${String(whole.length)}`;
    response
      .writeHead(206, { etag: tag, 'content-range': range, 'content-length': whole.length - from })
      .end(whole.subarray(from));
  };
}

/** The whole file, whatever part is asked for. */
export function givesWhole(bytes: Uint8Array | string, headers = {}): Answer {
  const whole = Buffer.from(bytes);
  return (_request, response) => {
    response.writeHead(200, { 'content-length': whole.length, ...headers }).end(whole);
  };
}

/** The file in gzip, though nobody asked for that. */
export function givesPacked(text: string): Answer {
  return givesWhole(gzipSync(text), { 'content-encoding': 'gzip' });
}

/** Promises the whole file, and hangs up after some of it. */
export function hangsUpAfter(
  count: number,
  bytes: Uint8Array | string,
  headers: Readonly<Record<string, string>> = { etag: '"first"' },
): Answer {
  const whole = Buffer.from(bytes);
  return (_request, response) => {
    response.writeHead(200, { 'content-length': whole.length, ...headers });
    response.write(whole.subarray(0, count), () => response.socket?.end());
  };
}

/** No file. */
export function refuses(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, headers).end('<html><body>No.</body></html>');
  };
}

const textOf = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;
