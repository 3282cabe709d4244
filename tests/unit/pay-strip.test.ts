import { describe, expect, test } from 'vitest';
import type { Axis } from '../../src/domain/axis.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { drawPayStrip, placeLabels } from '../../src/domain/pay-strip.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const axis: Axis = { end: 200_000, ticks: [0, 50_000, 100_000, 150_000, 200_000] };
const topCode = 150_000;

describe('a pay strip', () => {
  test('puts every percentile at its share of the axis', () => {
    expect(drawPayStrip(samplePayRange([40_000, 50_000, 60_000, 80_000, 100_000]), axis)).toEqual({
      range: { from: 200, to: 500 },
      half: { from: 250, to: 400 },
      middle: 300,
      reference: undefined,
      goesOn: false,
    });
  });

  test('marks the reference where it stands', () => {
    const range = samplePayRange([40_000, 50_000, 60_000, 80_000, 100_000]);
    expect(drawPayStrip(range, axis, samplePay('median', 51_000)).reference).toBe(255);
  });

  test('leaves out a reference that is not published', () => {
    const range = samplePayRange([40_000, 50_000, 60_000, 80_000, 100_000]);
    expect(drawPayStrip(range, axis, samplePay('median', 'not-published')).reference).toBe(
      undefined,
    );
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
      reference: undefined,
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
      reference: undefined,
      goesOn: true,
    });
  });
});

describe('the labels of a large strip', () => {
  const labels = (values: Parameters<typeof samplePayRange>[0]) =>
    placeLabels(drawPayStrip(samplePayRange(values, topCode), axis));

  test('stand outside the range where there is room', () => {
    expect(labels([60_000, 80_000, 100_000, 120_000, 140_000])).toEqual({
      low: { at: 300, align: 'end' },
      middle: { at: 500, align: 'center' },
      high: { at: 700, align: 'start' },
    });
  });

  test('turn inward at the edges of the drawing', () => {
    const { low, high } = labels([10_000, 80_000, 100_000, 120_000, 190_000]);
    expect(low).toEqual({ at: 50, align: 'start' });
    expect(high).toEqual({ at: 950, align: 'end' });
  });

  test('hold an open end inside the drawing', () => {
    expect(labels([60_000, 80_000, 100_000, 120_000, '#']).high).toEqual({
      at: 1000,
      align: 'end',
    });
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
        const placed = labels([low, low, low, high, high]);
        const [left, right] = [placed.low, placed.high];
        if (!left || !right) throw new Error('A range has two ends to label.');
        const leftEnd = left.align === 'start' ? left.at + widest : left.at;
        const rightStart = right.align === 'end' ? right.at - widest : right.at;
        expect(leftEnd, `${String(low)} to ${String(high)}`).toBeLessThanOrEqual(rightStart);
        expect(left.align === 'end' ? left.at - widest : left.at).toBeGreaterThanOrEqual(0);
        expect(right.align === 'start' ? right.at + widest : right.at).toBeLessThanOrEqual(1000);
      }
    }
  });

  test('are left out with the part they name', () => {
    const nothing = drawPayStrip(samplePayRange(['*', '*', '*', '*', '*']), axis);
    expect(placeLabels(nothing)).toEqual({ low: undefined, middle: undefined, high: undefined });
  });
});

test('a figure that is missing for another reason than the top code has no floor', () => {
  const hourly: Figure = samplePay('p90', 'hourly-only');
  const range = { ...samplePayRange([40_000, 50_000, 60_000, 80_000, 100_000]), p90: hourly };
  expect(drawPayStrip(range, axis).range).toEqual({ from: 200, to: 400 });
});
