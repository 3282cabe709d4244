import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/domain/site/links.ts';
import { routeAt } from '../../src/domain/site/route-at.ts';
import { pageKinds, routeOf } from '../../src/domain/site/routes.ts';

describe('an address', () => {
  test.each([
    [routes.career('registered-nurses'), '/careers/registered-nurses/'],
    [routes.careerPlaces('a$&b'), '/careers/a$&b/places/'],
    [routes.glossary(), '/glossary/'],
    [routes.glossary('median'), '/glossary/#median'],
    [routes.qualifications(), '/qualifications/'],
    [routes.qualifications('apprenticeship'), '/qualifications/apprenticeship/'],
    [routes.compare('?c=nurses'), '/compare/?c=nurses'],
    [routes.search('a & b', ' Texas '), '/search/?q=a+%26+b&where=Texas'],
    [
      routes.cite('oews/2025-05/US/29-1141/annual-median'),
      '/cite/?fact=oews/2025-05/US/29-1141/annual-median',
    ],
    [routes.programsByCareer('29-1141'), '/qualifications/programs/by-career/#for-29-1141'],
  ])('is written as %s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('the kind of page at a path', () => {
  test.each([
    ['/', 'home'],
    ['/careers/registered-nurses/', 'career'],
    ['/careers/registered-nurses/worksheet/', 'worksheet'],
    ['/compare/worksheet/', 'compareWorksheet'],
    ['/compare/law/worksheet/', 'comparisonWorksheet'],
    ['/compare/law/', 'comparison'],
    ['/qualifications/programs/', 'programs'],
    ['/qualifications/programs/by-career/', 'programsByCareer'],
    ['/qualifications/programs/nursing/', 'program'],
    ['/qualifications/bachelors-degree/', 'qualification'],
    ['/places/texas/occupations/', 'placeOccupations'],
    ['/explore/table/', 'exploreTable'],
    ['/classes/median/', 'lesson'],
    ['/classes/median/worksheet/', 'lessonWorksheet'],
    ['/classes/reality-fair/', 'realityWorksheet'],
    ['/404.html', 'notFound'],
  ])('%s is %s', (path, kind) => {
    expect(routeAt(path)).toBe(kind);
  });

  test.each(['', '/careers', '/elsewhere/', '/careers/a/b/c/', '/404xhtml', '/careers//'])(
    '"%s" is none',
    (path) => {
      expect(routeAt(path)).toBe(undefined);
    },
  );
});

/** The routes that Astro makes of the files of `src/pages`, with one word for every name. */
const filed = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:\/?index)?\.astro$/, '/')}`)
  .map((path) => path.replaceAll(/\[\w+\]/g, '[name]').replace('//', '/'))
  .map((path) => (path === '/404/' ? '/404.html' : path));

test('the table has every page of src/pages, and no other', () => {
  const listed = new Set(pageKinds.map((kind) => routeOf(kind).path));
  expect([...new Set(filed)].toSorted()).toEqual([...listed].toSorted());
});

test('the navigation at the head leads to six places, the one at the foot to eleven more', () => {
  const named = (where: 'header' | 'footer') =>
    pageKinds.map(routeOf).flatMap((route) => route[where] ?? []);
  expect(named('header')).toEqual(['Find', 'Careers', 'Explore', 'Compare', 'Places', 'Data']);
  expect(named('footer')).toHaveLength(11);
});
