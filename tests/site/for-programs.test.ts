import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { routeAt } from '../../src/domain/site/route-at.ts';
import { routeOf } from '../../src/domain/site/routes.ts';
import { builtFiles, builtPages, distFolder, otherName } from '../support/built-site.ts';

const read = (file: string) => readFileSync(join(distFolder, file), 'utf8');
const site = /^Sitemap: (.*)sitemap\.xml$/m.exec(read('robots.txt'))?.[1] ?? 'nowhere';

test('the sitemap has every page that asks to be found, once, and no other', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at);
  const isFound = ({ path, kind }: { path: string; kind: string }) => {
    const route = routeAt(path);
    return kind !== otherName && path !== '/404.html' && !(route && routeOf(route).noindex);
  };
  const pages = builtPages().filter(isFound);
  expect(pages.length).toBeGreaterThan(4_000);
  expect(listed.toSorted()).toEqual(pages.map(({ path }) => site + path.slice(1)).toSorted());
});

test('what programs are told leads to files that are there', () => {
  const files = new Set(builtFiles());
  const told = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, at = '']) => at);
  expect(told.length).toBeGreaterThan(8);
  const dead = told.filter((at) => {
    const path = at.slice(site.length);
    return !at.startsWith(site) || !files.has(path.endsWith('/') ? `${path}index.html` : path);
  });
  expect(dead).toEqual([]);
});
