import { expect, test } from 'vitest';
import SearchField from '../../src/components/search/SearchField.astro';
import LostResults from '../../src/components/search/LostResults.astro';
import SearchResults from '../../src/components/search/SearchResults.astro';
import { renderComponent } from '../support/render-component.ts';

test('the search field is a labelled form that works without JavaScript', async () => {
  const html = await renderComponent(SearchField, {});
  expect(html).toMatch(/<form role="search" action="\/search\/" method="get">/);
  expect(html).toMatch(/<label [^>]*for="header-search">Find a job<\/label>/);
  expect(html).toMatch(/<input id="header-search" type="search" name="q"/);
  expect(html).toMatch(/<button type="submit" [^>]*aria-label="Search">/);
});

test.each([
  ['a search', SearchResults],
  ['an address that leads nowhere', LostResults],
])(
  'the list of results of %s is there, hidden and busy, until a script fills it',
  async (_, list) => {
    const html = await renderComponent(list, {});
    expect(html).toContain('<search-results>');
    expect(html).toMatch(/<ol [^>]*data-search-results[^>]*aria-busy="true" hidden/);
  },
);

test('the search of the home page says in sight what goes where', async () => {
  const html = await renderComponent(SearchField, { props: { at: 'home' } });
  expect(html).toMatch(/<label for="header-search">What<\/label>/);
  expect(html).toMatch(/<label for="header-where">Where, if it matters<\/label>/);
});
