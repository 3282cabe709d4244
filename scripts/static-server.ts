import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const compressible = /^(text|application)\/|svg/;

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

/**
 * Serves a built site to this machine the way plain static hosts do: a folder answers with its
 * `index.html`, an address without its last slash is sent on, what is not there answers 404
 * with `404.html`.
 */
export async function serveStatic(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, base = '/', port = 0 } = options;
  const server = createServer((request, response) => {
    const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    answer(folder, base, request.url ?? '/', response, gzip).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
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

async function answer(
  folder: string,
  base: string,
  address: string,
  response: ServerResponse,
  gzip: boolean,
): Promise<void> {
  const { pathname, search } = new URL(`http://localhost${address}`);
  const path = fileAt(folder, base, pathname);
  const kind = path === undefined ? 'none' : await kindOf(path);

  if (path !== undefined && kind === 'folder' && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const file = path !== undefined && kind === 'folder' ? join(path, 'index.html') : path;
  if (file !== undefined && (await kindOf(file)) === 'file') {
    send(response, 200, file, gzip);
    return;
  }
  const notFound = join(folder, '404.html');
  if ((await kindOf(notFound)) === 'file') send(response, 404, notFound, gzip);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/** The file or folder that a path of an address names; undefined when it names none of the site. */
function fileAt(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    // What decoding brings back, such as `..`, cannot lead above the slash it is put behind.
    return join(folder, normalize(`/${decodeURIComponent(pathname.slice(base.length))}`));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, file: string, gzip: boolean): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'no-cache' };
  const content = createReadStream(file);
  if (gzip && compressible.test(type)) {
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
    content.pipe(createGzip()).pipe(response);
  } else {
    response.writeHead(status, headers);
    content.pipe(response);
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'none';
}
