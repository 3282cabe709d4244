import { expect, test } from 'vitest';
import { categorySpread, spreadAxis, spreadPath } from '../../src/domain/pay/category-spread.ts';
import { samplePay } from '../support/sample-pay.ts';

const job = (name: string, pay: Parameters<typeof samplePay>[1], isResidual = false) => ({
  name,
  href: `/careers/${name}/`,
  isResidual,
  median: samplePay('median', pay),
});

test('a spread has a dot for each median, from the lowest, and counts what has none', () => {
  const spread = categorySpread([job('b', 60_000), job('a', 40_000), job('c', 'hourly-only')]);
  expect(spread.dots.map(({ value }) => value)).toEqual([40_000, 60_000]);
  expect(spread).toMatchObject({ lowest: { name: 'a' }, highest: { name: 'b' }, without: 1 });
});

test('an "all other" group has a dot and is never an end', () => {
  const spread = categorySpread([job('a', 40_000), job('rest', 90_000, true)]);
  expect(spread.dots).toHaveLength(2);
  expect(spread.highest?.name).toBe('a');
});

test('a spread without any median has no ends', () => {
  const spread = categorySpread([job('c', 'hourly-only')]);
  expect(spread).toEqual({ dots: [], lowest: undefined, highest: undefined, without: 1 });
});

test('dots stand on one axis from $0', () => {
  const spread = categorySpread([job('a', 100_000), job('b', 50_000)]);
  const axis = spreadAxis([spread], samplePay('median', 50_980));
  expect(axis.end).toBe(100_000);
  expect(spreadAxis([spread], samplePay('median', 150_000)).end).toBe(160_000);
  expect(spreadPath([50_000], axis)).toBe('M500 11h0');
});
