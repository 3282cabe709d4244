import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../../scripts/static-server.ts';

const outside = mkdtempSync(join(tmpdir(), 'served-'));
const folder = join(outside, 'dist');
/** More than a connection holds, so that a download can be broken off. */
const large = Buffer.alloc(4_000_000, 'almanac ');
for (const below of ['careers', 'evil.example/careers', '.well-known']) {
  mkdirSync(join(folder, below), { recursive: true });
}
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), 'home'.repeat(500));
writeFileSync(join(folder, '404.html'), 'not here');
writeFileSync(join(folder, 'careers/index.html'), 'careers');
writeFileSync(join(folder, 'careers/a b.csv'), 'a,b');
writeFileSync(join(folder, 'careers/index.md'), '# Careers');
writeFileSync(join(folder, '.well-known/security.txt'), 'Contact');
writeFileSync(join(folder, 'large.zip'), large);

const server = await serveStatic({ folder, base: '/school/' });
const atRoot = await serveStatic({ folder });
afterAll(async () => {
  await Promise.all([server.close(), atRoot.close()]);
  rmSync(outside, { recursive: true });
});

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  headers: Record<string, unknown>;
  text: string;
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  of?: { url: string };
}

/** Asks for a path exactly as it is written: `fetch` would tidy it first. */
function ask(path: string, { method = 'GET', headers = {}, of = server }: Asked = {}) {
  const { port } = new URL(of.url);
  return new Promise<Answer>((resolve, reject) => {
    request({ port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        const status = response.statusCode;
        resolve({ status, type, location, headers: response.headers, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/school/', 'home'.repeat(500), 'text/html; charset=utf-8'],
  ['/school/?q=nurse', 'home'.repeat(500), 'text/html; charset=utf-8'],
  ['/school/careers/', 'careers', 'text/html; charset=utf-8'],
  ['/school/careers/a%20b.csv', 'a,b', 'text/csv; charset=utf-8'],
  ['/school/careers/index.md', '# Careers', 'text/markdown; charset=utf-8'],
  ['/school/.well-known/security.txt', 'Contact', 'text/plain; charset=utf-8'],
])('%s answers with what stands there', async (path, text, type) => {
  expect(await ask(path)).toMatchObject({
    status: 200,
    text,
    type,
    headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
  });
});

test('a folder without its last slash is sent on, with the query', async () => {
  const answer = await ask('/school/careers?sort=pay');
  expect(answer).toMatchObject({ status: 301, location: '/school/careers/?sort=pay' });
});

test.each([
  '//evil.example/..%2fcareers',
  '///evil.example/..%2fcareers',
  '/\\evil.example/..%2fcareers',
  '//evil.example/careers',
  '//evil.example/%2e%2e/careers',
  '//careers',
  '/%09/evil.example/..%2fcareers',
  '/\\/evil.example/..%5ccareers',
])('%s never sends the reader to another host', async (path) => {
  const { location = '/' } = await ask(path, { of: atRoot });
  expect(new URL(location, atRoot.url).host).toBe(new URL(atRoot.url).host);
});

test.each([
  '/school/nowhere/',
  '/',
  '/careers/',
  '//',
  '/school/%zz',
  '/school/../secret.txt',
  '/school/%2e%2e/secret.txt',
  '/school/..%2f..%2fsecret.txt',
  '/school/..%5c..%5csecret.txt',
  '/school/%00',
  '/school/%c0%ae%c0%ae/secret.txt',
  '/school/.git/config',
  `/school/${'a'.repeat(10_000)}`,
])('%.40s answers 404 with the page that says so', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: 'not here' });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  const { status, headers } = await ask('/school/', { method });
  expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
});

test('HEAD tells the length of what GET would send, and sends nothing', async () => {
  const { status, headers, text } = await ask('/school/', { method: 'HEAD' });
  expect({ status, length: headers['content-length'], text }).toEqual({
    status: 200,
    length: '2000',
    text: '',
  });
});

describe('a reader who has the file already', () => {
  test.each([
    ['if-none-match', 'etag'],
    ['if-modified-since', 'last-modified'],
  ])('asks with %s and gets 304 without the file', async (question, validator) => {
    const first = await ask('/school/careers/');
    const headers = { [question]: String(first.headers[validator]) };
    expect(await ask('/school/careers/', { headers })).toMatchObject({ status: 304, text: '' });
    const old = { 'if-none-match': '"of another"' };
    expect(await ask('/school/careers/', { headers: old })).toMatchObject({ status: 200 });
  });

  test('is never told that a page which is not there has not changed', async () => {
    const headers = { 'if-none-match': '*', range: 'bytes=0-1' };
    expect(await ask('/school/no/', { headers })).toMatchObject({ status: 404, text: 'not here' });
  });
});

describe('a part of a file', () => {
  const part = (range: string) =>
    ask('/school/large.zip', { headers: { range, 'accept-encoding': 'gzip' } });

  test.each([
    ['bytes=0-6', 'almanac', 'bytes 0-6/4000000'],
    ['bytes=-8', 'almanac ', 'bytes 3999992-3999999/4000000'],
    ['bytes=3999995-', 'anac ', 'bytes 3999995-3999999/4000000'],
  ])('%s is sent alone, as it stands in the file', async (range, text, which) => {
    expect(await part(range)).toMatchObject({
      status: 206,
      text,
      headers: { 'content-range': which, 'content-length': String(text.length) },
    });
  });

  test('beyond its end is refused with its length', async () => {
    expect(await part('bytes=9000000-')).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */4000000' },
    });
  });
});

test.each([
  ['gzip', 'gzip'],
  ['gzip;q=0', 'plain text'],
  ['identity', 'plain text'],
])('a reader who takes %s gets the page in %s', async (encoding, sent) => {
  const { headers } = await ask('/school/', { headers: { 'accept-encoding': encoding } });
  expect(headers['content-encoding'] ?? 'plain text').toBe(sent);
  expect(headers.vary).toBe('Accept-Encoding');
});

/** Breaks a download off after its first bytes. */
function breakOff(path: string): Promise<void> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ port, path }, (response) => {
      response.once('data', () => {
        response.destroy();
        resolve();
      });
    });
    asked.on('error', reject).end();
  });
}

const openFiles = () => readdirSync('/proc/self/fd').length;

test.runIf(process.platform === 'linux')('downloads broken off leave no file open', async () => {
  const before = openFiles();
  for (let time = 0; time < 5; time += 1) {
    await Promise.all(Array.from({ length: 10 }, () => breakOff('/school/large.zip')));
  }
  await expect.poll(openFiles, { timeout: 5000 }).toBeLessThan(before + 10);
});

test('a file taken away or not to be read while it is asked for is told, and the server lives', async () => {
  const path = join(folder, 'brief.txt');
  const seen = new Set<number | undefined>();
  for (let time = 0; time < 60; time += 1) {
    writeFileSync(path, 'brief');
    const asked = [1, 2, 3, 4].map(() => ask('/school/brief.txt'));
    await new Promise((resolve) => setTimeout(resolve, time % 5));
    rmSync(path);
    for (const answer of await Promise.all(asked)) seen.add(answer.status);
  }
  expect([...seen].filter((status) => status !== 200 && status !== 404)).toEqual([]);
  expect(await ask('/school/')).toMatchObject({ status: 200 });
});

test('a large file arrives whole', async () => {
  const answer = await fetch(`${server.url}large.zip`);
  const got = Buffer.from(await answer.arrayBuffer());
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(digest(got)).toBe(digest(large));
});
