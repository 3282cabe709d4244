import { collapsedSentence, collapsedWords } from '../pay/collapsed-pay.ts';
import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import { formatNumber, missingSentence } from '../figures/format.ts';
import { payPeriods } from '../figures/measure.ts';
import { isAboutTheSame } from '../pay/pay-compared.ts';
import type { PayRange } from '../pay/pay-range.ts';
import { inPlace } from '../places/place.ts';
import { upperFirst } from '../words/wording.ts';
import { occupationsOf, type ComparedOccupation } from './compared-career.ts';
import type { Comparison } from './comparison.ts';
import { payOverlap } from './pay-overlap.ts';
import type { Sentence } from './sentence.ts';
import type { ShownPay } from './shown-pay.ts';
import { titleDifferences } from './title-differences.ts';

/** An occupation with what is known of its median. */
interface KnownMedian {
  readonly occupation: ComparedOccupation;
  readonly range: PayRange;
  /** The median, or the top code that it is at or above. */
  readonly floor: number;
}

/**
 * How pay differs, in sentences: each occupation beside the next lower one, then the highest beside
 * the lowest, then titles, then those whose pay cannot stand beside the others, and why.
 */
export function payDifferences(comparison: Comparison): readonly Sentence[] {
  const asked = occupationsOf(comparison.careers.filter(({ kind }) => kind === 'occupation'));
  const standings = asked.flatMap((occupation) => standingOf(comparison, occupation));
  const ordered = [...standings].sort((a, b) => b.floor - a.floor);
  const [highest, lowest] = [ordered[0], ordered.at(-1)];
  const apart =
    ordered.length > 2 && highest && lowest ? [extremes(comparison, highest, lowest)] : [];
  return [
    ...ordered.slice(1).flatMap((lower, at) => {
      const higher = ordered[at];
      return higher ? [pairSentence(comparison, higher, lower)] : [];
    }),
    ...apart,
    ...titleDifferences(comparison),
    ...comparison.occupations.flatMap((occupation) => cautionOf(comparison, occupation)),
  ];
}

function standingOf(comparison: Comparison, occupation: ComparedOccupation): KnownMedian[] {
  const range = comparison.rangeOf(occupation);
  const floor = isPresent(range.median) ? range.median.value : range.median.atLeast;
  return floor === undefined ? [] : [{ occupation, range, floor }];
}

function pairSentence(
  { pay, period }: Comparison,
  higher: KnownMedian,
  lower: KnownMedian,
): Sentence {
  const [high, low] = [higher.occupation.people, lower.occupation.people];
  const [highPay, lowPay] = [pay.written(higher.range.median), pay.written(lower.range.median)];
  const { per } = payPeriods[period];
  if (!isPresent(higher.range.median) && !isPresent(lower.range.median)) {
    return [
      `In the middle, both ${high} and ${low} earn `,
      lowPay,
      ` ${per}, the highest wage printed, so it is not known which earn more.`,
    ];
  }
  const middle: Sentence = [`In the middle, ${high} earn `, highPay, ` ${per} and ${low} `, lowPay];
  return [
    ...middle,
    ...gapWords(pay, higher, lower),
    ...payOverlap(pay, higher.occupation, lower.occupation, higher.range, lower.range),
  ];
}

function gapWords(pay: ShownPay, higher: KnownMedian, lower: KnownMedian): Sentence {
  const gap = payGap(pay, higher.range.median, lower.range.median);
  if (!gap) return ['.'];
  if (gap.value === 0) return [', the same.'];
  if (gap.derived === 'difference' && isAboutTheSame(higher.floor / lower.floor)) {
    return [', about the same.'];
  }
  const least = gap.derived === 'difference' ? '' : 'at least ';
  return [`, a difference of ${least}`, gap, '.'];
}

/** One median less another; of a top code, the least that it can be. Undefined when unknown. */
function payGap(pay: ShownPay, higher: Figure, lower: Figure): DerivedFigure | undefined {
  const floor = isPresent(higher) ? higher.value : higher.atLeast;
  if (floor === undefined || !isPresent(lower)) return undefined;
  const idsOf = (figure: Figure) => {
    const written = pay.written(figure);
    return 'from' in written ? written.from : [written.id];
  };
  const value = Number((floor - lower.value).toFixed(2));
  const unit = lower.unit;
  return {
    derived: isPresent(higher) ? 'difference' : 'least-difference',
    from: [...new Set([...idsOf(higher), ...idsOf(lower)])],
    unit,
    value,
    arithmetic: `${formatNumber(floor, unit)} − ${formatNumber(lower.value, unit)} = ${formatNumber(value, unit)}`,
  };
}

function extremes({ pay }: Comparison, highest: KnownMedian, lowest: KnownMedian): Sentence {
  const gap = payGap(pay, highest.range.median, lowest.range.median);
  if (!gap || gap.value === 0) return ['The middle of all of them is the same.'];
  const least = gap.derived === 'difference' ? '' : 'at least ';
  return [
    `The lowest middle, of ${lowest.occupation.people}, and the highest, of ${highest.occupation.people}, are ${least}`,
    gap,
    ' apart.',
  ];
}

/** What keeps an occupation's pay from being compared, or asks for care. */
function cautionOf(comparison: Comparison, occupation: ComparedOccupation): readonly Sentence[] {
  const { pay, period } = comparison;
  const range = comparison.rangeOf(occupation);
  const { people } = occupation;
  const { median } = range;
  if (isPresent(median) || median.missing === 'top-coded') {
    const words = collapsedWords(range);
    return words ? [[collapsedSentence(words, `The estimate of the pay of ${people}`)]] : [];
  }
  const otherPeriod = period === 'annual' ? 'hourly' : 'annual';
  const other = pay.range(occupation, otherPeriod).median;
  if (isPresent(other)) {
    return [
      [
        `Pay of ${people} is published by ${payPeriods[otherPeriod].by} only and cannot stand beside the others: the middle is `,
        pay.written(other),
        '.',
      ],
    ];
  }
  return [
    [
      `Pay of ${people} cannot be compared${pay.place ? ` ${inPlace(pay.place)}` : ''}. `,
      upperFirst(missingSentence(median)),
    ],
  ];
}
