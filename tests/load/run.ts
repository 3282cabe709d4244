import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { select } from '../support/html.ts';
import { builtPages, distFolder, readPage } from '../support/built-site.ts';
import { serveByHost } from '../support/host-server.ts';
import { loadPage, type Load } from './load-page.ts';

// npm run bench:load    asks nginx for files of dist/ and writes docs/load.md
const career = '/careers/registered-nurses/';
const asked = {
  'A career with its guide': `${career}index.html`,
  'All careers of Texas': '/places/texas/occupations/index.html',
  'First answers of the search': '/search/first.json',
  'Sentences and pay of the search': '/search/sentences.json',
} as const;
const headers = { 'accept-encoding': 'gzip' };

const compressed = (path: string) =>
  gzipSync(readFileSync(join(distFolder, path)), { level: 9 }).byteLength / 1000;

/** What a page loads besides itself, as sent. */
function loadedOnce(path: string): number {
  const page = builtPages().find((one) => one.path === path);
  if (!page) throw new Error(`There is no ${path} in dist/: run "npm run build".`);
  const links = select(
    'link[rel="stylesheet"], link[rel="preload"], script[src]',
    readPage(page).document,
  );
  const files = new Set(
    links.map(
      ({ attribs }) =>
        new URL(attribs.href ?? attribs.src ?? '', `https://x.example${path}`).pathname,
    ),
  );
  return [...files].reduce((sum, file) => sum + compressed(file), 0);
}

const folder = mkdtempSync(join(tmpdir(), 'almanac-load-'));
for (const file of ['/index.html', ...Object.values(asked)]) {
  const target = join(folder, file);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(distFolder, file), target);
  writeFileSync(`${target}.gz`, gzipSync(readFileSync(target), { level: 9 }));
}
const server = await serveByHost('nginx', '/', folder);
const loads: Load[] = [];
try {
  for (const [name, path] of Object.entries(asked)) {
    const url = new URL(path.slice(1).replace('index.html', ''), server.url).href;
    const result = await autocannon({ url, headers, connections: 50, duration: 8 });
    if (result.non2xx > 0 || result.errors > 0) {
      throw new Error(`${url}: ${String(result.non2xx + result.errors)} requests failed.`);
    }
    loads.push({
      name,
      kilobytes: compressed(path),
      requestsASecond: result.requests.average,
      median: result.latency.p50,
      slowestOfHundred: result.latency.p99,
    });
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
const processors = cpus();
const machine = `${String(processors.length)} processors that others use, too.`;
const page = loadPage(new Date().toISOString().slice(0, 10), machine, loads, {
  page: compressed(asked['A career with its guide']),
  once: loadedOnce(career),
  search:
    compressed(asked['First answers of the search']) +
    compressed(asked['Sentences and pay of the search']),
});
writeFileSync(fileURLToPath(new URL('../../docs/load.md', import.meta.url)), page);
console.log(page);
