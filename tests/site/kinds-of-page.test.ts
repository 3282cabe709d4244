import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageKinds, routeOf } from '../../src/domain/site/routes.ts';
import { builtPages, distFolder, otherName, pageFrom } from '../support/built-site.ts';
import { duplicates, titleOf } from '../support/checks/head.ts';

test('the site has its careers and its other pages', () => {
  const kinds = Map.groupBy(builtPages(), ({ kind }) => kind);
  const routes = new Set(pageKinds.map((kind) => routeOf(kind).path));
  expect([...kinds.keys()].filter((kind) => kind !== otherName && !routes.has(kind))).toEqual([]);
  expect([...routes].filter((route) => !kinds.has(route))).toEqual([]);
  expect(kinds.get('/careers/[name]/')?.length).toBeGreaterThanOrEqual(830);
  for (const part of ['careers', 'compare', 'classes']) {
    expect(kinds.get(`/${part}/[name]/worksheet/`)?.length, part).toBe(
      kinds.get(`/${part}/[name]/`)?.length,
    );
  }
  expect(kinds.get('/categories/[name]/')).toHaveLength(22);
  expect(kinds.get('/classes/[name]/')).toHaveLength(5);
  expect(kinds.get('/classes/[name]/answers/')).toHaveLength(5);
  expect(kinds.get('/find/[name]/')).toHaveLength(38);
  expect(kinds.get('/places/[name]/')).toHaveLength(54 + 393 + 135);
  expect(kinds.get('/places/[name]/occupations/')).toHaveLength(54 + 393 + 135);
  expect(kinds.get('/qualifications/[name]/')).toHaveLength(13);
  expect(kinds.get('/qualifications/[name]/places/')).toHaveLength(8);
  expect(kinds.get('/qualifications/programs/[name]/')?.length).toBeGreaterThan(200);
  for (const kind of [
    '/',
    '/qualifications/',
    '/qualifications/programs/',
    '/careers/',
    '/categories/',
    '/explore/',
    '/explore/table/',
    '/places/',
    '/search/',
    '/glossary/',
    '/data/',
    '/about/',
    '/404.html',
  ]) {
    expect(kinds.get(kind), kind).toHaveLength(1);
  }
});

test('every page has a title of its own', () => {
  const titles = builtPages().map((built) => {
    const html = readFileSync(join(distFolder, built.file), 'utf8');
    return [built.path, titleOf(pageFrom(built, html.slice(0, html.indexOf('</head>'))))] as const;
  });
  expect(duplicates(new Map(titles)).slice(0, 25)).toEqual([]);
});
