import { expect, test } from 'vitest';
import { promisesNotKept } from '../../support/checks/on-this-page.ts';
import { madeUpPage } from './made-up-page.ts';

const promises = (main: string) => promisesNotKept(madeUpPage(`<main>${main}</main>`));
const figure = '<data data-fact="oews/2025-05/US/29-1141/annual-median">$97,550</data>';

test.each([
  ['<p>Compare the pay by industry on this page.</p>', '#industries'],
  ['<p>The pay on this page leaves out overtime.</p>', '[data-fact]'],
  ['<p>Which of the five jobs on this page is it?</p>', '#honest-answer'],
  ['<ul><li>Read the poem on this page.</li></ul>', 'names no part'],
])('%s promises what is not there', (main, named) => {
  expect(promises(main)).toEqual([expect.stringContaining(named)]);
});

test.each([
  `<p>The pay on this page leaves out overtime.</p><p>${figure}</p>`,
  '<p>See the pay by industry on this page.</p><section id="industries"></section>',
  `<p>${figure} is the middle. Three trades share this page.</p>`,
])('%s keeps its word', (main) => {
  expect(promises(main)).toEqual([]);
});
