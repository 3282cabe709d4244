import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import serveFiles from 'serve-static';

export interface StaticServer {
  /** Address of the site's home page, ending with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** The built site. */
  readonly folder: string;
  /** Path the site is served below, starting and ending with a slash. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

type Request = IncomingMessage & { originalUrl?: string | undefined };
type Step = (request: Request, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Serves a built site to this machine the way plain static hosts do: a folder answers with its
 * `index.html`, an address without its last slash is sent on, what is not there answers 404
 * with `404.html`.
 */
export async function serveStatic(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, base = '/', port = 0 } = options;
  const answer = siteIn(folder, base);
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function siteIn(
  folder: string,
  base: string,
): (request: Request, response: ServerResponse) => void {
  // What is built anew under a running preview is seen at once, yet sent only when it changed.
  const setHeaders = (response: ServerResponse) => response.setHeader('cache-control', 'no-cache');
  const files: Step = serveFiles(folder, { cacheControl: false, dotfiles: 'allow', setHeaders });
  // The page that stands for another has no part and no version of its own to ask for.
  const whole = { acceptRanges: false, etag: false, lastModified: false };
  const notFoundPage: Step = serveFiles(folder, { ...whole, cacheControl: false, setHeaders });
  const compress = compression() as unknown as Step;

  return (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      say(response, 405, `This site is read only: ask with GET or HEAD, not ${request.method}.`);
      return;
    }
    const fail = (error: unknown) => giveUp(response, error);
    const notFound = (error?: unknown) => {
      if (error !== undefined) {
        fail(error);
        return;
      }
      request.url = '/404.html';
      response.statusCode = 404;
      notFoundPage(request, response, (missing) =>
        missing === undefined ? say(response, 404, 'There is no such page.') : fail(missing),
      );
    };
    const send = () => {
      request.originalUrl = request.url;
      // Two slashes at the start name another host to a browser that is sent on to them.
      if (!request.url?.startsWith(base) || /^\/[/\\]/.test(request.url)) {
        notFound();
        return;
      }
      request.url = `/${request.url.slice(base.length)}`;
      files(request, response, notFound);
    };
    // A part is counted in bytes of the file, so it is sent as it stands there.
    if (request.headers.range === undefined) compress(request, response, send);
    else send();
  };
}

/** Tells that a file could not be sent, such as one that was taken away while it was asked for. */
function giveUp(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { statusCode = 500, headers = {} } = error as {
    statusCode?: number;
    headers?: Record<string, string>;
  };
  // What was said of the file is not true of the sentence that is sent in its place.
  for (const name of ['content-length', 'content-type', 'content-range', 'etag', 'last-modified']) {
    response.removeHeader(name);
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const reason = error instanceof Error ? error.message : String(error);
  say(response, statusCode, `This file could not be sent: ${reason}.`);
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${sentence}\n`);
}
