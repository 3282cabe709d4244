import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { classesStyled, sheetProblems, sheetsByClass } from '../../support/checks/page-sheets.ts';
import { madeUpPage } from './made-up-page.ts';

const sheets = new Map([
  ['_astro/every.css', '@layer base{.note{margin:0}.lede,.note>p{margin:0}}'],
  ['_astro/home.css', '@media print{.door:is(.wide,[data-x=".no"]){color:#000}}.note{top:0}'],
]);
const link = (name: string) => `<link rel="stylesheet" href="../../_astro/${name}.css">`;
const problems = (body: string, head: string) =>
  sheetProblems(madeUpPage(body, { head }), sheets, sheetsByClass(sheets));

test('classes are those of selectors, and not those of values of attributes', () => {
  expect([...classesStyled(sheets.get('_astro/home.css') ?? '')]).toEqual(['door', 'wide', 'note']);
});

test('a page has the sheets of its classes', () => {
  expect(problems('<p class="note unstyled">x</p>', link('every'))).toEqual([]);
  expect(problems('<p class="door note">x</p>', link('every') + link('home'))).toEqual([]);
});

test('a class is told whose sheet the page does not ask for', () => {
  const told = ['it has “door”, but not _astro/home.css'];
  expect(problems('<p class="door">x</p>', link('every'))).toEqual(told);
});

test('a page without a sheet, and sheets above 18 KB, are told', () => {
  expect(problems('<p>x</p>', '')).toEqual(['it has no style sheet']);
  const heavy = `/*${randomBytes(20_000).toString('base64')}*/`;
  const page = madeUpPage('<p>x</p>', { head: link('every') });
  const found = sheetProblems(page, new Map([['_astro/every.css', heavy]]), new Map());
  expect(found).toEqual([expect.stringMatching(/^its style sheets weigh \d{5} bytes$/)]);
});
