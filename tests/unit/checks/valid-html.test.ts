import { expect, test } from 'vitest';
import { invalidHtml } from '../../support/checks/valid-html.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

test('valid HTML passes', async () => {
  expect(await invalidHtml(page('<h1>x</h1><p>a <data value="1">1</data></p>'))).toEqual([]);
});

test('rows and cells may leave out their end tags', async () => {
  const table =
    '<table><tbody><tr><th scope="row">x<td>1<tr><th scope="row">y<td>2</tbody></table>';
  expect(await invalidHtml(page(`<h1>x</h1>${table}`))).toEqual([]);
});

test.each([
  ['a block in a paragraph', '<p><div>x</div></p>'],
  ['a row outside a table', '<h1>x</h1><tr><td>x</td></tr>'],
  ['an unclosed element', '<h1>x</h1><section><p>x</p>'],
  ['an image without a text', '<h1>x</h1><img src="a.png">'],
  ['an unknown element', '<h1>x</h1><center>x</center>'],
])('%s is named with its place', async (_, body) => {
  expect((await invalidHtml(page(body)))[0]).toMatch(/^line \d+, column \d+: /);
});

test.each([
  ['past its first rows', '<center>x</center>', ''],
  ['after it', '', '<section><p>x</p>'],
])('a fault of a page with a long table is named %s', async (_, inRow, after) => {
  const rows = Array.from({ length: 60 }, (__, at) => `<tr><th scope="row">${at}<td>1`);
  const table = `<table><tbody>${rows.join('')}${inRow}</tbody></table>`;
  expect(await invalidHtml(page(`<h1>x</h1>${table}`.replace(inRow, '')))).toEqual([]);
  expect(await invalidHtml(page(`<h1>x</h1>${table}${after}`))).not.toEqual([]);
});
