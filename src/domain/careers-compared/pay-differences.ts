import { isCollapsed } from '../collapsed-pay.ts';
import { isPresent, type DerivedFigure, type Figure } from '../figure.ts';
import { formatNumber, missingSentence } from '../format.ts';
import { percentilePoints, type PayPeriod } from '../measure.ts';
import type { PayRange } from '../pay-range.ts';
import { inPlace } from '../place.ts';
import { upperFirst } from '../wording.ts';
import { occupationsOf, type ComparedOccupation } from './compared-career.ts';
import type { Comparison } from './comparison.ts';
import { payOverlap } from './pay-overlap.ts';
import { peopleIn, type Sentence } from './sentence.ts';
import type { ShownPay } from './shown-pay.ts';
import { titleDifferences } from './title-differences.ts';

/** Medians nearer than this share of the lower one are said to be about the same. */
const aboutTheSame = 0.03;

/** An occupation with what is known of its median. */
interface Standing {
  readonly occupation: ComparedOccupation;
  readonly range: PayRange;
  /** The median, or the top code that it is at or above. */
  readonly floor: number;
}

const perWords = (period: PayPeriod) => (period === 'annual' ? 'a year' : 'an hour');

/**
 * How pay differs, in sentences: each occupation beside the next lower one, then the highest beside
 * the lowest, then titles, then those whose pay cannot stand beside the others, and why.
 */
export function payDifferences(comparison: Comparison): readonly Sentence[] {
  const asked = occupationsOf(comparison.careers.filter(({ kind }) => kind === 'occupation'));
  const standings = asked.flatMap((occupation) => standingOf(comparison, occupation));
  const ordered = standings.toSorted((a, b) => b.floor - a.floor);
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

function standingOf(comparison: Comparison, occupation: ComparedOccupation): Standing[] {
  const range = comparison.rangeOf(occupation);
  const floor = isPresent(range.median) ? range.median.value : range.median.atLeast;
  return floor === undefined ? [] : [{ occupation, range, floor }];
}

function pairSentence({ pay, period }: Comparison, higher: Standing, lower: Standing): Sentence {
  const [high, low] = [peopleIn(higher.occupation), peopleIn(lower.occupation)];
  const [highPay, lowPay] = [pay.written(higher.range.median), pay.written(lower.range.median)];
  const per = perWords(period);
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
    ...payOverlap(pay, high, low, higher.range, lower.range),
  ];
}

function gapWords(pay: ShownPay, higher: Standing, lower: Standing): Sentence {
  const gap = payGap(pay, higher.range.median, lower.range.median);
  if (!gap) return ['.'];
  if (gap.value === 0) return [', the same.'];
  if (gap.derived === 'difference' && gap.value < lower.floor * aboutTheSame) {
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

function extremes({ pay }: Comparison, highest: Standing, lowest: Standing): Sentence {
  const gap = payGap(pay, highest.range.median, lowest.range.median);
  if (!gap || gap.value === 0) return ['The middle of all of them is about the same.'];
  const least = gap.derived === 'difference' ? '' : 'at least ';
  return [
    `The lowest middle, of ${peopleIn(lowest.occupation)}, and the highest, of ${peopleIn(highest.occupation)}, are ${least}`,
    gap,
    ' apart.',
  ];
}

/** What keeps an occupation's pay from being compared, or asks for care. */
function cautionOf(comparison: Comparison, occupation: ComparedOccupation): readonly Sentence[] {
  const { pay, period } = comparison;
  const range = comparison.rangeOf(occupation);
  const people = peopleIn(occupation);
  const { median } = range;
  if (isPresent(median) || median.missing === 'top-coded') {
    return isCollapsed(percentilePoints.map((point) => range[point]))
      ? [[`Read the ends of the pay of ${people} with care: they rest on a handful of answers.`]]
      : [];
  }
  const other = pay.range(occupation, period === 'annual' ? 'hourly' : 'annual').median;
  if (isPresent(other)) {
    const otherPer = period === 'annual' ? 'the hour' : 'the year';
    return [
      [
        `Pay of ${people} is published by ${otherPer} only and cannot stand beside the others: the middle is `,
        pay.written(other),
        '.',
      ],
    ];
  }
  return [
    [
      `Pay of ${people} cannot be compared${pay.place ? ` ${inPlace(pay.place)}` : ''}. `,
      reasonFor(pay, period, median),
    ],
  ];
}

function reasonFor(pay: ShownPay, period: PayPeriod, median: Figure): string {
  if (!pay.holds(period)) {
    return `The table we hold for ${pay.place?.kind === 'metro' ? 'metro areas' : 'states'} has no pay by the ${period === 'annual' ? 'year' : 'hour'}.`;
  }
  return isPresent(median) ? '' : upperFirst(missingSentence(median));
}
