import { isPresent } from '../figure.ts';
import type { PayRange } from '../pay-range.ts';
import type { Sentence } from './sentence.ts';
import type { ShownPay } from './shown-pay.ts';

/**
 * How far the pay of two occupations overlaps, as a sentence that follows another; empty where
 * the ends that tell it are not published. `high` and `low` are people, in the plural.
 */
export function payOverlap(
  pay: ShownPay,
  high: string,
  low: string,
  higher: PayRange,
  lower: PayRange,
): Sentence {
  const [top, bottom, middle] = [lower.p90, higher.p10, higher.median];
  if (!isPresent(top)) {
    return top.missing === 'top-coded'
      ? [` The ranges overlap: one in ten ${low} earns `, pay.written(top), '.']
      : [];
  }
  if (isPresent(middle) && top.value > middle.value) {
    return [
      ` The ranges overlap: one in ten ${low} earns more than `,
      pay.written(top),
      `, above the middle of ${high}.`,
    ];
  }
  if (!isPresent(bottom)) return [];
  if (top.value < bottom.value) {
    return [
      ` The ranges hardly touch: nine in ten ${low} earn less than `,
      pay.written(top),
      `, and nine in ten ${high} more than `,
      pay.written(bottom),
      '.',
    ];
  }
  return [
    ` The ranges overlap: one in ten ${low} earns more than `,
    pay.written(top),
    `, and one in ten ${high} less than `,
    pay.written(bottom),
    '.',
  ];
}
