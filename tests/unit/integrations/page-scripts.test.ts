import { expect, test } from 'vitest';
import { standInsAmong, withScriptsOnce } from '../../../integrations/page-scripts.ts';

const tag = (name: string) => `<script type="module" src="../_astro/${name}"></script>`;

test('a script that does nothing but ask for another stands for that other', () => {
  const scripts = new Map([
    ['SearchField.a.js', 'import"./Page.b.js";'],
    ['CiteAndDownload.a.js', 'import"./Page.b.js";\n'],
    ['Page.b.js', 'import"./words.c.js";console.log(1);'],
    ['both.d.js', 'import"./Page.b.js";import"./words.c.js";'],
    ['named.e.js', 'import{t}from"./Page.b.js";'],
  ]);
  expect(standInsAmong(scripts)).toEqual(
    new Map([
      ['SearchField.a.js', 'Page.b.js'],
      ['CiteAndDownload.a.js', 'Page.b.js'],
    ]),
  );
});

test('a page asks for each script once, where it is first asked for', () => {
  const standIns = new Map([
    ['SearchField.a.js', 'Page.b.js'],
    ['ListControls.a.js', 'list.c.js'],
  ]);
  const others = '<script src="../opened-from-disk.js" defer></script>';
  expect(
    withScriptsOnce(
      `${others}${tag('SearchField.a.js')}<p>${tag('ListControls.a.js')}</p>${tag('Explorer.d.js')}${tag('Page.b.js')}`,
      standIns,
    ),
  ).toBe(`${others}${tag('Page.b.js')}<p>${tag('list.c.js')}</p>${tag('Explorer.d.js')}`);
});

test('a page with a list lets letters and styles go first, unless all of it is laid out', () => {
  const page = (body: string) => withScriptsOnce(`${body}${tag('list.c.js')}`, new Map());
  expect(page('<almanac-list data-noun="areas">')).toContain(
    '<script type="module" fetchpriority="low" src="../_astro/list.c.js">',
  );
  expect(page('<almanac-list><section class="letter">')).not.toContain('fetchpriority');
  expect(page('<p>')).not.toContain('fetchpriority');
});
