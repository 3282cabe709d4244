import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../support/built-site.ts';
import { hostServers, serveByHost, type RunningHost } from '../support/host-server.ts';

const hashed = builtFiles().find((file) => /^_astro\/.*\.js$/.test(file)) ?? 'none';
const secure = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
};
const cases = hostServers.flatMap((name) =>
  ['/', '/almanac/'].map((base) => [name, base] as const),
);

describe.each(cases)('%s, below %s', (name, base) => {
  // Debian has both: apt-get install nginx caddy.
  const isThere = spawnSync(name, name === 'nginx' ? ['-v'] : ['version']).error === undefined;
  let host: RunningHost | undefined;
  beforeAll(async () => {
    if (!isThere) throw new Error(`${name} is not installed, so its configuration is untried.`);
    host = await serveByHost(name, base);
  });
  afterAll(() => host?.close());
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${host?.url ?? ''}${path}`, { redirect: 'manual', headers });

  test.each([
    ['', 'text/html'],
    ['careers/registered-nurses/', 'text/html'],
    [hashed, 'javascript'],
    ['api/v1/careers.json', 'application/json'],
    ['sitemap.xml', 'xml'],
    ['llms.txt', 'text/plain'],
    ['careers/registered-nurses/index.md', 'text/markdown; charset=utf-8'],
    ['api/v1/facts/README.md', 'text/markdown; charset=utf-8'],
    ['api/v1/facts/oews/2025-05/US.csv', 'text/csv'],
    ['preview.png', 'image/png'],
  ])('sends %s as what it is, with the headers of security', async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(Object.fromEntries(answer.headers)).toMatchObject(secure);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  test('leads an address without its last slash to the one with it', async () => {
    const answer = await ask('careers/registered-nurses');
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.get('location')).toMatch(/careers\/registered-nurses\/$/);
  });

  test('answers an address where nothing stands with the page that says so', async () => {
    for (const path of ['careers/no-such-job/', 'no/such/place', 'api/v1/none.json']) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toContain('data-kind="notFound"');
    }
  });

  test('has files with a hash kept, and all else asked for anew', async () => {
    expect((await ask(hashed)).headers.get('cache-control')).toContain('immutable');
    const page = await ask('careers/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await ask('careers/', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('sends the worker that keeps pages as a script of the site’s folder, asked for anew', async () => {
    const answer = await ask('sw.js?keep=visited');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const { build } = (await (await ask('offline/build.json')).json()) as { build: string };
    expect(await answer.text()).toContain(build);
  });

  test('lets other sites frame what is made for it, and read the figures, and no more', async () => {
    const frames = async (path: string) =>
      (await ask(path)).headers.get('content-security-policy') ?? 'any';
    expect(await frames('embed/careers/registered-nurses/')).toBe('any');
    expect(await frames('careers/registered-nurses/')).toBe("frame-ancestors 'self'");
    const origin = async (path: string) =>
      (await ask(path)).headers.get('access-control-allow-origin');
    expect(await origin('api/v1/index.json')).toBe('*');
    expect(await origin('downloads/datapackage.json')).toBe('*');
    expect(await origin('careers/')).toBeNull();
  });

  test('sends pages compressed', async () => {
    const answer = await ask('careers/registered-nurses/', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  });
});
