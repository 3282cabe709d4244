import { describe, expect, test } from 'vitest';
import { newerInScript, newerInStyles } from '../../support/checks/oldest-browsers.ts';

describe('what the oldest browsers lack', () => {
  test.each([
    ['using file = open();', 'Parsing error'],
    ['const found = names.toSorted();', 'toSorted'],
    ['const kinds = Object.groupBy(names, first);', 'groupBy'],
    ['const { promise } = Promise.withResolvers();', 'withResolvers'],
    ['const both = these.intersection(those);', 'intersection'],
    ['const plain = text.toWellFormed();', 'toWellFormed'],
    ['const after = /(?<=,)x/;', 'lookbehind'],
    ['const letters = /[\\p{L}--a]/v;', 'v'],
    ['class A { static { start(); } }', 'static block'],
    ['const one = () => 1; class A { a = one(); }', 'Safari 15 does not find one'],
  ])('is found in the script %s', (script, named) => {
    expect(newerInScript(script).join()).toContain(named);
  });

  test.each([
    'const found = [...names].sort(); found.at(-1); found.findLast(Boolean);',
    'class A { #list = document.createElement("ul"); static kind = 1; b = (a) => a }',
    'const one = 1; class A { a = one }',
    'Object.hasOwn(known, name); names.map((name) => name);',
  ])('is not found in the script %s', (script) => {
    expect(newerInScript(script)).toEqual([]);
  });

  test.each([
    ['a { & b { color: red } }', 'css-nesting'],
    ['@media (width < 30rem) { a { color: red } }', 'css-media-range-syntax'],
    ['a { color: oklch(0.5 0.1 20) }', 'css-lch-lab'],
    ['a, p:has(b) { display: none }', ':has() takes the rest of the rule with it'],
  ])('is found in the style sheet %s', async (sheet, named) => {
    expect((await newerInStyles(sheet)).join()).toContain(named);
  });

  test.each(['a, b { display: grid }', 'p:has(b), i:has(b) { display: none }', '@layer a {}'])(
    'is not found in the style sheet %s',
    async (sheet) => {
      expect(await newerInStyles(sheet)).toEqual([]);
    },
  );
});
