import { describe, expect, test } from 'vitest';
import { stripsGoOn } from '../../src/domain/pay/pay-strip.ts';
import {
  closerPayAxis,
  sharedPayAxis,
  wholePayAxis,
} from '../../src/domain/pay/shared-pay-axis.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const reaching = (p90: number) => samplePayRange([10_000, 20_000, 30_000, 40_000, p90]);
const ordinary = Array.from({ length: 24 }, () => reaching(110_000));

const axisOf = (ranges: Parameters<typeof sharedPayAxis>[0]) => sharedPayAxis(ranges, []);

describe('the axis that strips share', () => {
  test('starts at nothing and holds the longest strip', () => {
    const axis = axisOf([reaching(90_000), reaching(140_000)]);
    expect(axis.ticks[0]).toBe(0);
    expect(axis.end).toBeGreaterThanOrEqual(140_000);
  });

  test('ends before one strip in twenty that would squeeze all others', () => {
    const star = reaching(700_000);
    const axis = axisOf([...ordinary, star]);
    expect(axis.end).toBeLessThan(200_000);
    expect(stripsGoOn([star], axis)).toBe(true);
    expect(stripsGoOn(ordinary, axis)).toBe(false);
  });

  test('holds every strip when many of them are long', () => {
    const axis = axisOf([...ordinary, ...Array.from({ length: 6 }, () => reaching(700_000))]);
    expect(axis.end).toBeGreaterThanOrEqual(700_000);
  });

  test('holds a strip that is only a little longer', () => {
    expect(axisOf([...ordinary, reaching(130_000)]).end).toBeGreaterThanOrEqual(130_000);
  });

  test('reaches the top code of a strip that is known to go on', () => {
    const open = samplePayRange([100_000, 150_000, '#', '#', '#'], 239_200);
    expect(axisOf([open]).end).toBeGreaterThanOrEqual(239_200);
  });

  test('has a length even when nothing is published', () => {
    expect(axisOf([samplePayRange(['*', '*', '*', '*', '*'])]).end).toBeGreaterThan(0);
  });
});

describe('an axis that is read against a reference', () => {
  test.each([
    ['for a few strips', wholePayAxis],
    ['for a long list', sharedPayAxis],
  ])('holds it, %s', (_, axisFrom) => {
    const cashiers = samplePayRange([22_000, 26_000, 31_000, 35_000, 39_000]);
    expect(axisFrom([cashiers], []).end).toBeLessThan(50_980);
    expect(axisFrom([cashiers], [samplePay('median', 50_980)]).end).toBeGreaterThanOrEqual(50_980);
    expect(axisFrom([cashiers], [samplePay('median', '*')]).end).toBeLessThan(50_980);
  });
});

describe('a closer look at an axis', () => {
  const long = Array.from({ length: 20 }, () => reaching(700_000));

  test('is its first quarter, where more than half of the strips lie', () => {
    const ranges = [...ordinary, ...long];
    const axis = axisOf(ranges);
    const closer = closerPayAxis(ranges, axis);
    expect(closer?.end).toBe(axis.end / 4);
    expect(closer?.ticks.at(-1)).toBe(closer?.end);
    expect(closer && stripsGoOn(ordinary, closer)).toBe(false);
  });

  test.each([
    ['the strips fill the axis', ordinary],
    ['most strips are long', [...ordinary.slice(0, 5), ...long]],
    ['nothing is published', [samplePayRange(['*', '*', '*', '*', '*'])]],
  ])('is not offered where %s', (_, ranges) => {
    expect(closerPayAxis(ranges, axisOf(ranges))).toBeUndefined();
  });
});
