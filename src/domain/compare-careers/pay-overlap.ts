import { isPresent } from '../figures/figure.ts';
import type { PayRange } from '../pay/pay-range.ts';
import type { ComparedOccupation } from './compared-career.ts';
import type { Sentence } from './sentence.ts';
import type { ShownPay } from './shown-pay.ts';

/** One in ten is one person and nine in ten are people, so that the verb fits the name. */
type Named = Pick<ComparedOccupation, 'people' | 'person'>;

/**
 * How far the pay of two occupations overlaps, as a sentence that follows another; empty where
 * the ends that tell it are not published.
 */
export function payOverlap(
  pay: ShownPay,
  high: Named,
  low: Named,
  higher: PayRange,
  lower: PayRange,
): Sentence {
  const [top, bottom, middle] = [lower.p90, higher.p10, higher.median];
  if (!isPresent(top)) {
    return top.missing === 'top-coded'
      ? [` The ranges overlap: one ${low.person} in ten earns `, pay.written(top), '.']
      : [];
  }
  if (isPresent(middle) && top.value > middle.value) {
    return [
      ` The ranges overlap: one ${low.person} in ten earns more than `,
      pay.written(top),
      `, above the middle of ${high.people}.`,
    ];
  }
  if (!isPresent(bottom)) return [];
  if (top.value < bottom.value) {
    return [
      ` The ranges hardly touch: nine in ten ${low.people} earn less than `,
      pay.written(top),
      `, and nine in ten ${high.people} more than `,
      pay.written(bottom),
      '.',
    ];
  }
  return [
    ` The ranges overlap: one ${low.person} in ten earns more than `,
    pay.written(top),
    `, and one ${high.person} in ten less than `,
    pay.written(bottom),
    '.',
  ];
}
