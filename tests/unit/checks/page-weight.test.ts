import { expect, test } from 'vitest';
import {
  elementsOutsideLongTables,
  gzipSize,
  weightProblems,
} from '../../support/checks/page-weight.ts';
import { closureWeight, scriptWeight } from '../../support/checks/script-weight.ts';
import { madeUpPage } from './made-up-page.ts';

const table = (rows: number) => `<table>${'<tr><td>x</td></tr>'.repeat(rows)}</table>`;
const count = (body: string) =>
  elementsOutsideLongTables(madeUpPage(body)) - elementsOutsideLongTables(madeUpPage(''));

test.each([
  ['a short table counts with its cells', table(20), 41],
  ['a long table counts as one element', table(21), 1],
  ['what follows a long table counts', `${table(60)}<p><b>x</b></p>`, 3],
  ['a long table beside a short one', `<div>${table(60)}</div>${table(2)}`, 7],
])('%s', (_, body, elements) => {
  expect(count(body)).toBe(elements);
});

test('a page over its budget says by how much, one within it nothing', () => {
  const page = madeUpPage('<p>x</p>'.repeat(700));
  const within = { raw: 10_000, gzip: 10_000, elements: 1000 };
  expect(weightProblems(page, within)).toEqual([]);
  expect(weightProblems(page, { ...within, elements: 600, gzip: 10 })).toEqual([
    expect.stringMatching(/^gzip is \d+, more than 10$/),
    expect.stringMatching(/^elements is 7\d\d, more than 600$/),
  ]);
});

const scripts = new Map([
  ['_astro/page.js', 'import"./shared.js";const draw=()=>import("./chart.js");'],
  ['_astro/shared.js', 'export const a="shared";'],
  ['_astro/chart.js', 'import{a}from"./shared.js";export{a};'],
]);
const weigh = (...files: string[]) =>
  files.reduce((sum, file) => sum + gzipSize(scripts.get(`_astro/${file}.js`) ?? ''), 0);

test('a page weighs its scripts and what they import at once, not what they may import later', () => {
  const page = madeUpPage('<script type="module" src="../../_astro/page.js"></script>');
  expect(scriptWeight(page, scripts)).toBe(weigh('page', 'shared'));
});

test('inline scripts weigh too, structured data does not', () => {
  const text = 'document.title = "x";';
  const page = madeUpPage(`<script>${text}</script><script type="application/ld+json">{}</script>`);
  expect(scriptWeight(page, scripts)).toBe(gzipSize(text));
});

test('a script that is not there is an error, not a weight of nothing', () => {
  const page = madeUpPage('<script src="../../_astro/gone.js"></script>');
  expect(() => scriptWeight(page, scripts)).toThrow('_astro/gone.js is not in the built site');
});

test('a late script weighs with what it needs', () => {
  expect(closureWeight(['_astro/chart.js'], scripts)).toBe(weigh('chart', 'shared'));
});
