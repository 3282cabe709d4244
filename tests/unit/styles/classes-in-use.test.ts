import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = globSync('src/{styles,components}/**/*.css').toSorted();
const markup = globSync(['src/**/*.{astro,ts,mdx}', 'public/*.js']).map((file) =>
  readFileSync(file, 'utf8'),
);

const comments = /\/\*[\s\S]*?\*\//g;
const strings = /(['"]).*?\1/g;
const className = /\.(-?[a-z_][\w-]*)/gi;

/** The classes that a sheet has rules for, once each. */
function classesIn(css: string): string[] {
  const selectors = css
    .replaceAll(comments, '')
    .replaceAll(strings, '')
    .split('{')
    .map((part) => part.slice(Math.max(part.lastIndexOf(';'), part.lastIndexOf('}')) + 1));
  return [
    ...new Set(
      selectors.flatMap((text) => [...text.matchAll(className)].map(([, name]) => name ?? '')),
    ),
  ];
}

test('classes are found in selectors and not in values', () => {
  expect(
    classesIn(
      "/* .no */ .a:is(.b, .c-d) > .a { margin: .5em; content: '.e' } @media (x) { .f { y: 1.5rem } }",
    ),
  ).toEqual(['a', 'b', 'c-d', 'f']);
});

describe.each(sheets)('%s', (sheet) => {
  test('has no rule for a class that nothing carries', () => {
    const unused = classesIn(readFileSync(sheet, 'utf8')).filter((name) => {
      const word = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
      return !markup.some((text) => word.test(text));
    });
    expect(unused, `Delete the rules, or write the class in a component: ${sheet}`).toEqual([]);
  });
});
