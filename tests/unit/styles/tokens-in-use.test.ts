import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (pattern: string) =>
  globSync(pattern)
    .toSorted()
    .map((file) => [file, readFileSync(file, 'utf8')] as const);
const sheets = read('src/styles/*.css');
const code = read('src/**/*.{astro,ts}');

const declaredIn = (text: string) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name);
/** Names without a value of their own to fall back on. */
const usedIn = (text: string) => [...text.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(([, n]) => n);

/** Names that are used in `text` and declared in none of `sources`. */
function undeclared(text: string, sources: readonly string[]): (string | undefined)[] {
  const declared = new Set(sources.flatMap(declaredIn));
  return usedIn(text).filter((name) => !declared.has(name));
}

test('a custom property that nothing declares is found', () => {
  const sheet = '.x { --a: 1px; margin: var(--a) var(--b); padding: var(--c, 2px) }';
  expect(undeclared(sheet, [sheet])).toEqual(['--b']);
});

test.each([...sheets, ...code.filter(([, text]) => text.includes('var(--'))])(
  '%s uses no custom property that no sheet declares',
  (_, text) => {
    expect(
      undeclared(
        text,
        sheets.map(([, sheet]) => sheet),
      ),
    ).toEqual([]);
  },
);
