import { describe, expect, it } from 'vitest';
import type { Figure, MissingFigure } from '../../src/domain/figures/figure.ts';
import {
  figureText,
  formatAxisCount,
  formatAxisDollars,
  formatChange,
  formatNumber,
  missingLabel,
  missingSentence,
} from '../../src/domain/figures/format.ts';
import type { Unit } from '../../src/domain/figures/measure.ts';
import { missingReasons } from '../../src/domain/figures/missing.ts';

const id = 'oews/2025-05/US/29-1141/annual-median';

describe('a number in words', () => {
  it.each<[number, Unit | 'ratio', string]>([
    [97550, 'usd-year', '$97,550'],
    [0, 'usd-year', '$0'],
    [-1200, 'usd-year', '−$1,200'],
    [46.9, 'usd-hour', '$46.90'],
    [15, 'usd-hour', '$15.00'],
    [189100, 'persons', '189,100'],
    [-36100, 'persons', '−36,100'],
    [4.9, 'percent', '4.9%'],
    [5, 'percent', '5%'],
    [-36.1, 'percent', '−36.1%'],
    [321.465, 'index', '321.5'],
    [4.12, 'score', '4.12'],
    [1.9135, 'ratio', '1.9 times'],
    [2, 'ratio', '2.0 times'],
  ])('%d in %s reads %s', (value, unit, words) => {
    expect(formatNumber(value, unit)).toBe(words);
  });

  it.each<[number, Unit, string]>([
    [4.9, 'percent', '+4.9%'],
    [-4.9, 'percent', '−4.9%'],
    [0, 'percent', '0.0%'],
    [7, 'percent', '+7.0%'],
    [-3, 'percent', '−3.0%'],
    [12300, 'usd-year', '+$12,300'],
  ])('a change of %d in %s reads %s', (value, unit, words) => {
    expect(formatChange(value, unit)).toBe(words);
  });
});

describe('an amount on an axis', () => {
  it.each([
    [0, '$0'],
    [40_000, '$40k'],
    [12_500, '$12.5k'],
    [25, '$25'],
  ])('%d dollars reads %s', (value, words) => {
    expect(formatAxisDollars(value)).toBe(words);
  });

  it.each([
    [0, '0'],
    [500, '500'],
    [40_000, '40k'],
    [1_200_000, '1.2M'],
    [-2500, '-2.5k'],
  ])('a count of %d reads %s', (value, words) => {
    expect(formatAxisCount(value)).toBe(words);
  });
});

describe('a missing figure', () => {
  const missing = (reason: MissingFigure['missing'], atLeast?: number): MissingFigure => ({
    id,
    unit: 'usd-year',
    missing: reason,
    ...(atLeast === undefined ? {} : { atLeast }),
  });

  it.each<[MissingFigure, string]>([
    [missing('not-published'), 'not published'],
    [missing('top-coded', 239200), '$239,200 or more'],
    [missing('top-coded'), 'above the highest wage printed'],
    [missing('hourly-only'), 'hourly pay only'],
    [missing('annual-only'), 'yearly pay only'],
    [missing('no-estimate'), 'no estimate'],
    [missing('under-half-percent'), 'under 0.5%'],
  ])('reads as words, never as a number of its own', (figure, words) => {
    expect(missingLabel(figure)).toBe(words);
  });

  it.each(missingReasons)('%s is explained in a whole sentence', (reason) => {
    expect(missingSentence(missing(reason))).toMatch(/^[A-Z].+\.$/);
  });

  it('names the threshold of a top code in its sentence', () => {
    expect(missingSentence(missing('top-coded', 239200))).toContain('$239,200');
  });

  it.each(missingReasons)('%s never reads as zero dollars', (reason) => {
    expect(figureText(missing(reason) as Figure)).not.toMatch(/\$0\b|^0/);
  });
});
