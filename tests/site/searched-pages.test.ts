import { expect, test } from 'vitest';
import { ownPages } from '../../src/page-models/search-own-pages.ts';
import { builtPages, readPage } from '../support/built-site.ts';
import { selectOne, textOf } from '../support/html.ts';

test('search calls every page that stands once as its heading does', () => {
  const pages = builtPages();
  const headings = ownPages.map(({ href }) => {
    const page = pages.find(({ path }) => path === href);
    return page ? textOf(selectOne('h1', readPage(page).document)).trim() : 'no page';
  });
  expect(headings).toEqual(ownPages.map(({ name }) => name));
});
