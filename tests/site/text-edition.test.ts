import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageFigures } from '../../integrations/page-figures.ts';
import { distFolder } from '../support/built-site.ts';
import { editionZipFile, unzippedEdition } from '../support/text-edition.ts';

const files = unzippedEdition();
const decoder = new TextDecoder();
const pages = new Map(
  [...files]
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, content]) => [name, decoder.decode(content)] as const),
);

/** The page of the site that a page of the edition is made of; undefined for its own two. */
function onSite(file: string): string | undefined {
  if (file === 'index.html' || file === 'compare.html') return undefined;
  const html = readFileSync(join(distFolder, file.replace(/\.html$/, '/index.html')), 'utf8');
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

/** Drawings, whose figures stand in words and tables, too; a map; and what waits for a reader’s choice. */
const drawn = /<svg\b[\s\S]*?<\/svg>|<table class="tile-table">[\s\S]*?<\/table>/g;

test('the edition shows the figures of each page as the page does, all of them, in their order', () => {
  const faults: string[] = [];
  let compared = 0;
  for (const [file, html] of pages) {
    const page = onSite(file);
    if (page === undefined) continue;
    const shown = [...pageFigures(page.replaceAll(drawn, ''))].map((figure) =>
      JSON.stringify(figure),
    );
    const inEdition = [...pageFigures(html.replaceAll(drawn, ''))].map((figure) =>
      JSON.stringify(figure),
    );
    compared += inEdition.length;
    const other = shown.findIndex((figure, at) => figure !== inEdition[at]);
    if (other >= 0)
      faults.push(`${file} has ${inEdition[other] ?? 'nothing'}, its page ${shown[other] ?? ''}.`);
    else if (inEdition.length > shown.length) faults.push(`${file} has more than its page.`);
  }
  expect(faults.slice(0, 25)).toEqual([]);
  expect(compared).toBeGreaterThan(300_000);
});

test('every link of the edition leads to a place in it or to a whole address', () => {
  const idsOf = (file: string) =>
    new Set([...(pages.get(file) ?? '').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  const ids = new Map([...pages.keys()].map((file) => [file, idsOf(file)]));
  const dead: string[] = [];
  for (const [file, html] of pages) {
    for (const [, href = ''] of html.matchAll(/<a href="([^"]*)"/g)) {
      if (/^(?:https?|mailto|tel):/.test(href)) continue;
      const { pathname, hash } = new URL(href, `file:///${file}`);
      const target = decodeURIComponent(pathname.slice(1));
      // What stands behind the comparison's # is no place but careers.
      const isPlace = hash !== '' && target !== 'compare.html';
      if (!files.has(target)) dead.push(`${file}: ${href}`);
      else if (isPlace && !ids.get(target)?.has(decodeURIComponent(hash.slice(1)))) {
        dead.push(`${file}: ${href}`);
      }
    }
  }
  expect(dead.slice(0, 25)).toEqual([]);
});

test('its pages load nothing but its own plain scripts', () => {
  const loading = [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/<(?:script|link|img|iframe|object|source)\b[^>]*>/g)].map(
      ([tag]) => `${file}: ${tag}`,
    ),
  );
  expect(loading).toEqual([
    'index.html: <script src="./scripts/search-titles.js" defer>',
    'index.html: <script src="./scripts/search.js" defer>',
    'compare.html: <script src="./scripts/compared-careers.js" defer>',
    'compare.html: <script src="./scripts/compare.js" defer>',
  ]);
});

test('it has all careers, says what it is, brings its licenses, and its size is told', () => {
  const careers = [...pages.keys()].filter((file) => file.startsWith('careers/'));
  expect(careers.length).toBeGreaterThan(880);
  for (const file of [
    'README.txt',
    'DATA-LICENSES.md',
    'LICENSE',
    'data.html',
    'places/texas.html',
  ]) {
    expect(files.has(file), file).toBe(true);
  }
  const { size } = statSync(join(distFolder, editionZipFile()));
  expect(size).toBeLessThan(25_000_000);
  for (const file of ['offline/index.html', 'data/index.html']) {
    expect(readFileSync(join(distFolder, file), 'utf8'), file).toContain(
      `data-edition-size="${size}">${(size / 1e6).toFixed(1)} MB<`,
    );
  }
});
