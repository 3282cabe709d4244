import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { servedFont, servedFonts } from '../../support/served-fonts.ts';

const license = readFileSync(new URL('../../../public/fonts/OFL.txt', import.meta.url), 'utf8');

test('the three fonts weigh at most 60 KB together', () => {
  const bytes = ['sans', 'serif-400', 'serif-600'].map((name) => servedFont(name).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
});

test('no font bears the name that its makers keep for their own', () => {
  for (const { familyName, fullName, postscriptName } of servedFonts()) {
    expect(`${familyName} ${fullName} ${postscriptName}`).not.toMatch(/source/i);
    expect(familyName).toMatch(/^Almanac (Sans|Serif)$/);
  }
});

test('the notice of each font stands in it and beside its license', () => {
  for (const { copyright } of servedFonts()) {
    expect(copyright).toMatch(/Adobe.+Reserved Font Name ‘Source’/);
    expect(license).toContain(copyright);
  }
  expect(license).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('all three hold the same characters', () => {
  const [sans, ...serifs] = servedFonts();
  expect(sans?.characterSet.length).toBeGreaterThan(120);
  for (const serif of serifs) expect(serif.characterSet).toEqual(sans?.characterSet);
});

test('the digits of an amount are as wide as each other, or can be', () => {
  for (const font of servedFonts()) {
    const widths = font.glyphsForString('0123456789').map(({ advanceWidth }) => advanceWidth);
    expect(new Set(widths).size === 1 || font.availableFeatures.includes('tnum')).toBe(true);
  }
});
