import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { allJobsReference } from '../../domain/pay/pay-reference.ts';
import { stripsGoOn } from '../../domain/pay/pay-strip.ts';
import type { Markup } from '../markup.ts';
import { keyLine, payKey, type KeyLine } from '../pay-key.ts';

/** What the marks of the strips of a comparison mean. */
export function comparedPayKey(comparison: Comparison): Markup {
  const { pay, axis, occupations } = comparison;
  return payKey({
    hasRanges: pay.hasRanges,
    goesOn: stripsGoOn(
      occupations.map((each) => comparison.rangeOf(each)),
      axis,
    ),
    references: [lineOf(comparison)],
  });
}

function lineOf({ pay, allJobs }: Comparison): KeyLine {
  if (!pay.place) return keyLine(allJobsReference(allJobs));
  const note = pay.atNationalPrices ? ', which is at national prices as published' : '';
  return { kind: 'all', words: `the middle of the whole country in that job${note}` };
}
