import { describe, expect, test } from 'vitest';
import type { Axis } from '../../src/domain/pay/axis.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import {
  drawPayStrip,
  placeLabels,
  positionInside,
  stripsGoOn,
} from '../../src/domain/pay/pay-strip.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const axis: Axis = { end: 200_000, ticks: [0, 50_000, 100_000, 150_000, 200_000] };
const topCode = 150_000;

describe('a pay strip', () => {
  test('puts every percentile at its share of the axis', () => {
    expect(drawPayStrip(samplePayRange([40_000, 50_000, 60_000, 80_000, 100_000]), axis)).toEqual({
      range: { from: 200, to: 500 },
      half: { from: 250, to: 400 },
      middle: 300,
      goesOn: false,
    });
  });

  test.each([
    [51_000, 255],
    [200_000, 1000],
    [200_001, undefined],
    ['not-published', undefined],
  ] as const)('is read against %s at %s of its axis', (amount, place) => {
    expect(positionInside(axis, samplePay('median', amount))).toBe(place);
  });

  test('goes on when one of several does', () => {
    const ordinary = samplePayRange([40_000, 50_000, 60_000, 80_000, 100_000]);
    const open = samplePayRange([40_000, 50_000, 60_000, 80_000, '#']);
    expect(stripsGoOn([ordinary, open], axis)).toBe(true);
    expect(stripsGoOn([ordinary], axis)).toBe(false);
  });

  test.each([
    ['the 90th', [40_000, 50_000, 60_000, 80_000, '#'], { from: 200, to: 1000 }, [250, 400], 300],
    ['the 75th on', [40_000, 50_000, 60_000, '#', '#'], { from: 200, to: 1000 }, [250, 750], 300],
    [
      'the middle on',
      [40_000, 50_000, '#', '#', '#'],
      { from: 200, to: 1000 },
      [250, 750],
      undefined,
    ],
    ['the 25th on', [40_000, '#', '#', '#', '#'], { from: 200, to: 1000 }, undefined, undefined],
    ['all', ['#', '#', '#', '#', '#'], { from: 750, to: 1000 }, undefined, undefined],
  ] as const)(
    'goes on to the end of the axis when it is top-coded: %s',
    (_, values, range, half, middle) => {
      const drawing = drawPayStrip(samplePayRange(values, topCode), axis);
      expect(drawing.goesOn).toBe(true);
      expect(drawing.range).toEqual(range);
      expect(drawing.half && [drawing.half.from, drawing.half.to]).toEqual(half);
      expect(drawing.middle).toBe(middle);
    },
  );

  test.each([
    ['the 10th', ['*', 50_000, 60_000, 80_000, 100_000], { from: 250, to: 500 }],
    ['the 90th', [40_000, 50_000, 60_000, 80_000, '*'], { from: 200, to: 400 }],
    ['both ends', ['*', 50_000, 60_000, 80_000, '*'], { from: 250, to: 400 }],
    ['all but the middle', ['*', '*', 60_000, '*', '*'], undefined],
  ] as const)('draws no more than is known without %s', (_, values, range) => {
    const drawing = drawPayStrip(samplePayRange(values), axis);
    expect(drawing.range).toEqual(range);
    expect(drawing.goesOn).toBe(false);
    expect(drawing.middle).toBe(300);
  });

  test('draws no box without both quarters', () => {
    expect(drawPayStrip(samplePayRange([40_000, '*', 60_000, 80_000, 100_000]), axis).half).toBe(
      undefined,
    );
    expect(drawPayStrip(samplePayRange([40_000, 50_000, 60_000, '*', 100_000]), axis).half).toBe(
      undefined,
    );
  });

  test('draws nothing when nothing is published', () => {
    expect(drawPayStrip(samplePayRange(['*', '*', '*', '*', '*']), axis)).toEqual({
      range: undefined,
      half: undefined,
      middle: undefined,
      goesOn: false,
    });
  });

  test('is a tick alone when all percentiles are the same amount', () => {
    const same = samplePayRange([60_000, 60_000, 60_000, 60_000, 60_000]);
    expect(drawPayStrip(same, axis)).toMatchObject({
      range: undefined,
      half: undefined,
      middle: 300,
    });
  });

  test('goes on past the end of a shared axis and shows no middle beyond it', () => {
    const drawing = drawPayStrip(
      samplePayRange([100_000, 150_000, 250_000, 300_000, 400_000]),
      axis,
    );
    expect(drawing).toEqual({
      range: { from: 500, to: 1000 },
      half: { from: 750, to: 1000 },
      middle: undefined,
      goesOn: true,
    });
  });
});

describe('the labels of a large strip', () => {
  const labels = (values: Parameters<typeof samplePayRange>[0]) =>
    placeLabels(drawPayStrip(samplePayRange(values, topCode), axis));

  test.each([
    ['outside', [60_000, 80_000, 100_000, 120_000, 140_000]],
    ['inside', [10_000, 80_000, 100_000, 120_000, 190_000]],
    ['inside', [10_000, 80_000, 100_000, 120_000, '#']],
    ['from-low', [29_000, 32_000, 38_000, 44_000, 50_040]],
    ['from-high', [160_000, 165_000, 170_000, 175_000, 190_000]],
    ['from-high', [60_000, 80_000, 100_000, 120_000, '#']],
  ] as const)('stand %s the range of %j', (ends, values) => {
    expect(labels(values).ends).toBe(ends);
  });

  test.each([
    [5_000, 'start'],
    [100_000, 'center'],
    [198_000, 'end'],
  ])('keep a middle of %d inside the drawing', (middle, align) => {
    expect(labels(['*', '*', middle, '*', '*']).middle?.align).toBe(align);
  });

  test('never meet, and never leave the drawing, whatever the range', () => {
    const widest = 180;
    for (let low = 0; low <= 195_000; low += 5_000) {
      for (let high = low + 5_000; high <= 200_000; high += 5_000) {
        const [from, to] = [low / 200, high / 200];
        const { ends } = labels([low, low, low, high, high]);
        const said = `${String(low)} to ${String(high)}: ${String(ends)}`;
        // Where each label begins and ends: a label pushed by the other follows right after it.
        const [first, second] = {
          outside: [from - widest, to],
          inside: [from, to - widest],
          'from-low': [from, Math.max(to, from + widest)],
          'from-high': [Math.min(from, to - widest) - widest, to - widest],
        }[ends ?? 'outside'] as [number, number];
        expect(first, said).toBeGreaterThanOrEqual(0);
        expect(first + widest, said).toBeLessThanOrEqual(second);
        expect(second + widest, said).toBeLessThanOrEqual(1000);
      }
    }
  });

  test('are left out with the part they name', () => {
    const nothing = drawPayStrip(samplePayRange(['*', '*', '*', '*', '*']), axis);
    expect(placeLabels(nothing)).toEqual({ ends: undefined, middle: undefined });
  });
});

test('a figure that is missing for another reason than the top code has no floor', () => {
  const hourly: Figure = samplePay('p90', 'hourly-only');
  const range = { ...samplePayRange([40_000, 50_000, 60_000, 80_000, 100_000]), p90: hourly };
  expect(drawPayStrip(range, axis).range).toEqual({ from: 200, to: 400 });
});
