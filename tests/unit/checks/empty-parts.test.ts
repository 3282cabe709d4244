import { expect, test } from 'vitest';
import { emptyParts } from '../../support/checks/empty-parts.ts';
import { madeUpPage } from './made-up-page.ts';

const partsOf = (main: string) => emptyParts(madeUpPage(`<main>${main}</main>`));

test.each([
  ['<section><h2>Pay</h2><div class="section-body"> </div></section>', 'section-body'],
  ['<ul class="answers"><li></li></ul>', 'answers'],
  ['<table><tbody class="rows"></tbody></table>', 'rows'],
])('%s is found empty', (main, named) => {
  expect(partsOf(main)).toEqual([expect.stringContaining(named)]);
});

test.each([
  '<div class="section-body">Some words</div>',
  '<ul><li>One</li></ul>',
  '<ul><li><input></li></ul>',
  '<ol data-search-results></ol>',
  '<ol hidden></ol>',
])('%s is not', (main) => {
  expect(partsOf(main)).toEqual([]);
});
