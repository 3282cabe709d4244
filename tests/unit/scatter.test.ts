import { describe, expect, test } from 'vitest';
import { scatterPoint } from '../../src/domain/lists/scatter-point.ts';
import {
  payScale,
  radiusFor,
  shareOn,
  smallestRadius,
  upScale,
} from '../../src/domain/lists/scatter-scale.ts';

const exact = (value: number) => ({ value, atLeast: false });

describe('the axes of a drawing of points', () => {
  test('double the pay at each tick, evenly far apart', () => {
    const scale = payScale([30_890, 559_030], 'doubling');
    expect(scale.ticks).toEqual([25_000, 50_000, 100_000, 200_000, 400_000]);
    const gaps = scale.ticks
      .slice(1)
      .map((tick, i) => shareOn(scale, tick) - shareOn(scale, scale.ticks[i] ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 10);
  });

  test('reach down to pay below the first usual tick', () => {
    expect(payScale([9_000, 60_000], 'doubling').min).toBeLessThanOrEqual(9_000);
  });

  test('start at $0 where steps are even', () => {
    expect(payScale([30_890, 559_030], 'even')).toMatchObject({
      min: 0,
      max: 600_000,
      isLog: false,
    });
  });

  test('have ten times as many openings at each tick, and a floor below 50', () => {
    const scale = upScale([0, 904_300], 'openings');
    expect(scale.ticks).toEqual([100, 1_000, 10_000, 100_000, 1_000_000]);
    expect(scale.min).toBeLessThan(50);
  });

  test('hold losses and gains in even steps, zero among them', () => {
    const scale = upScale([-36.1, 49.9], 'growth');
    expect(scale).toMatchObject({ min: -40, max: 50, isLog: false });
    expect(scale.ticks).toContain(0);
  });

  test.each(['doubling', 'even'] as const)('hold every amount inside, %s', (spacing) => {
    const amounts = [12_000, 48_000, 250_000, 559_030];
    const scale = payScale(amounts, spacing);
    for (const amount of amounts) {
      expect(shareOn(scale, amount)).toBeGreaterThanOrEqual(0);
      expect(shareOn(scale, amount)).toBeLessThan(1);
    }
  });
});

describe('a circle', () => {
  test('has an area that stands for its number of jobs', () => {
    const [one, four] = [radiusFor(1_000_000, 4_000_000, 20), radiusFor(4_000_000, 4_000_000, 20)];
    expect(four).toBe(20);
    expect((four / one) ** 2).toBeCloseTo(4, 10);
  });

  test.each([[200], [undefined]])('of %s jobs can still be seen', (jobs) => {
    expect(radiusFor(jobs, 4_000_000, 20)).toBe(smallestRadius);
  });
});

describe('the place of an occupation', () => {
  const openings = upScale([100, 1_000], 'openings');

  test('is exactly its two figures', () => {
    expect(scatterPoint(exact(50_000), exact(700), openings)).toEqual({
      x: 50_000,
      y: 700,
      mark: 'exact',
    });
  });

  test('is at the top code where pay is only known to be at least that', () => {
    const pay = { value: 239_200, atLeast: true };
    expect(scatterPoint(pay, exact(700), openings)).toEqual({
      x: 239_200,
      y: 700,
      mark: 'at-least',
    });
  });

  test('is on the floor, and marked, where openings are rounded to 0', () => {
    expect(scatterPoint(exact(50_000), exact(0), openings)).toEqual({
      x: 50_000,
      y: openings.min,
      mark: 'floor',
    });
  });

  test('is a published 0 on an axis that has one', () => {
    const growth = upScale([-5, 5], 'growth');
    expect(scatterPoint(exact(50_000), exact(0), growth)).toMatchObject({ y: 0, mark: 'exact' });
  });

  test.each([
    [undefined, exact(5)],
    [exact(5), undefined],
  ])('is nowhere when a figure is missing', (pay, up) => {
    expect(scatterPoint(pay, up, openings)).toBeUndefined();
  });
});
