import { describe, expect, test } from 'vitest';
import { payClasses } from '../../src/domain/pay/pay-classes.ts';
import { samplePlaceFigure } from '../support/sample-pay-by-place.ts';

const pay = (cells: readonly (number | 'not-published')[]) =>
  cells.map((cell, at) =>
    samplePlaceFigure(`A${String.fromCharCode(65 + (at % 26))}`, 'annual-median', cell),
  );
const classesOf = (cells: readonly (number | 'not-published')[]) => {
  const figures = pay(cells);
  const { classOf } = payClasses(figures);
  return figures.map(classOf);
};

describe('classes of pay', () => {
  test('hold a fifth of the places each, from low to high', () => {
    expect(classesOf([50, 10, 40, 20, 30, 60, 100, 80, 70, 90])).toEqual([
      3, 1, 2, 1, 2, 3, 5, 4, 4, 5,
    ]);
  });

  test('keep equal pay together', () => {
    expect(new Set(classesOf([10, 20, 20, 20, 20, 20, 30]).slice(1, 6)).size).toBe(1);
  });

  test('leave out what is not published, which is never the lowest', () => {
    expect(classesOf(['not-published', 10, 20])).toEqual([undefined, 1, 3]);
  });

  test('hold what is above the highest wage printed in the highest, apart from what has an end', () => {
    const figures = pay([10, 20, 30, 'not-published']);
    const top = { id: 'oews/2025-05/ZZ/99-9999/annual-median', unit: 'usd-year' } as const;
    const coded = { ...top, missing: 'top-coded', atLeast: 40 } as const;
    const { classes, atLeast, classOf } = payClasses([...figures, coded]);
    expect(classOf(coded)).toBe(5);
    expect(atLeast).toEqual([coded]);
    expect(classes.reduce((sum, { places }) => sum + places, 0)).toBe(3);
  });

  test('take a place they were not made from, however high its pay', () => {
    const { classOf } = payClasses(pay([10, 20, 30, 40, 50]));
    expect(pay([5, 90]).map(classOf)).toEqual([1, 5]);
  });

  test('print the lowest and the highest pay in each as published', () => {
    const { classes } = payClasses(pay([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]));
    expect(classes.map(({ lowest, highest }) => [lowest.value, highest.value])).toEqual([
      [10, 20],
      [30, 40],
      [50, 60],
      [70, 80],
      [90, 100],
    ]);
    expect(classes.every(({ lowest }) => lowest.id.startsWith('oews/2025-05/'))).toBe(true);
  });

  test('count every published place once, whatever the number', () => {
    for (const count of [0, 1, 2, 4, 7, 51]) {
      const { classes } = payClasses(pay(Array.from({ length: count }, (_, at) => at * 7 + 1)));
      expect(classes.reduce((sum, { places }) => sum + places, 0)).toBe(count);
    }
  });
});
