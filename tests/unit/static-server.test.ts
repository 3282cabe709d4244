import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveStatic } from '../../scripts/static-server.ts';

const outside = mkdtempSync(join(tmpdir(), 'served-'));
const folder = join(outside, 'dist');
mkdirSync(join(folder, 'careers'), { recursive: true });
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), 'home');
writeFileSync(join(folder, '404.html'), 'not here');
writeFileSync(join(folder, 'careers/index.html'), 'careers');
writeFileSync(join(folder, 'careers/a b.csv'), 'a,b');

const server = await serveStatic({ folder, base: '/school/' });
afterAll(() => server.close());

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  text: string;
}

/** Asks for a path exactly as it is written: `fetch` would tidy it first. */
function ask(path: string): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/school/', 'home', 'text/html; charset=utf-8'],
  ['/school/?q=nurse', 'home', 'text/html; charset=utf-8'],
  ['/school/careers/', 'careers', 'text/html; charset=utf-8'],
  ['/school/careers/a%20b.csv', 'a,b', 'text/csv; charset=utf-8'],
])('%s answers with what stands there', async (path, text, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, text, type });
});

test('a folder without its last slash is sent on, with the query', async () => {
  const answer = await ask('/school/careers?sort=pay');
  expect(answer).toMatchObject({ status: 301, location: '/school/careers/?sort=pay' });
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
  '/school/%00',
])('%s answers 404 with the page that says so', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: 'not here' });
});

test('a reader who takes it compressed gets it compressed', async () => {
  const answer = await fetch(server.url, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(await answer.text()).toBe('home');
});
