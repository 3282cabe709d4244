import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, tokensOf } from '../../support/color-tokens.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const schemes = [
  ['light', tokensOf(sheet, 'light')],
  ['dark', tokensOf(sheet, 'dark')],
] as const;

const grounds = ['--color-page', '--color-card', '--color-sunken'];

describe.each(schemes)('colors in the %s scheme', (_, tokens) => {
  const between = (one: string, other: string) => contrast(tokens(one), tokens(other));

  test.each(
    ['--color-text', '--color-quiet', '--color-middle'].flatMap((ink) =>
      grounds.map((ground) => [ink, ground] as const),
    ),
  )('text reads: %s on %s', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(
    [
      '--color-middle',
      '--color-range',
      '--color-half',
      '--color-reference',
      '--color-focus',
      '--color-edge',
    ].flatMap((part) => ['--color-page', '--color-card'].map((ground) => [part, ground] as const)),
  )('a part that must be seen stands out: %s on %s', (part, ground) => {
    expect(between(part, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['--color-on-low', '--color-class-1'],
    ['--color-on-low', '--color-class-2'],
    ['--color-on-low', '--color-class-3'],
    ['--color-on-high', '--color-class-4'],
    ['--color-on-high', '--color-class-5'],
  ])('a label on a class of the scale reads: %s on %s', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

test('a token that the sheet does not declare is named', () => {
  expect(() => tokensOf(sheet, 'light')('--color-nonesuch')).toThrow(/--color-nonesuch/);
});
