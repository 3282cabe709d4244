import { describe, expect, test } from 'vitest';
import type { Figure, PresentFigure } from '../../src/domain/figures/figure.ts';
import {
  figureAttributes,
  figureInForm,
  type FigureForm,
} from '../../src/domain/figures/figure-form.ts';
import type { Unit } from '../../src/domain/figures/measure.ts';

const id = 'oews/2025-05/US/29-1141/annual-median';
const figure = (value: number, unit: Unit): PresentFigure => ({ id, unit, value });

describe('a figure in the form a place calls for', () => {
  test.each<[FigureForm, number, Unit, string]>([
    ['plain', 97_550, 'usd-year', '$97,550'],
    ['plain', 46.9, 'usd-hour', '$46.90'],
    ['change', 166_100, 'persons', '+166,100'],
    ['change', -4.2, 'percent', '−4.2%'],
    ['change', 0, 'percent', '0.0%'],
    ['axis-short', 97_550, 'usd-year', '$97.6k'],
    ['axis-short', 46.9, 'usd-hour', '$47'],
    ['axis-short', -5_000, 'usd-year', '−$5,000'],
    ['axis-short', 3_379_720, 'persons', '3.4M'],
    ['axis-short', 4.9, 'percent', '4.9%'],
    ['thousands', 97_550, 'usd-year', '$98k'],
    ['thousands', 46.9, 'usd-hour', '$47'],
    ['whole', 8.78, 'percent', '9'],
  ])('%s: %d %s is %s', (form, value, unit, words) => {
    expect(figureInForm(figure(value, unit), form)).toBe(words);
  });

  test('a ratio reads the same in every form but whole', () => {
    const ratio = {
      derived: 'ratio',
      from: [],
      unit: 'ratio',
      value: 1.9135,
      arithmetic: '',
    } as const;
    expect(figureInForm(ratio, 'change')).toBe('1.9 times');
    expect(figureInForm(ratio, 'axis-short')).toBe('1.9 times');
  });
});

describe('the attributes of a figure', () => {
  const missing: Figure = { id, unit: 'usd-year', missing: 'top-coded', atLeast: 239_200 };

  test('name the fact of a published figure', () => {
    expect(figureAttributes(figure(97_550, 'usd-year'))).toEqual({ 'data-fact': id });
  });

  test('name the fact, the reason and the top code of a missing one', () => {
    expect(figureAttributes(missing)).toEqual({
      'data-fact': id,
      'data-missing': 'top-coded',
      'data-at-least': '239200',
    });
  });

  test('name the facts that a derived one was made from', () => {
    const other = 'oews/2025-05/US/00-0000/annual-median';
    expect(
      figureAttributes({
        derived: 'difference',
        from: [id, other],
        unit: 'usd-year',
        value: 46_570,
        arithmetic: '$97,550 − $50,980 = $46,570',
      }),
    ).toEqual({ 'data-derived': 'difference', 'data-from': `${id} ${other}` });
  });
});
