import { ratio } from '../figures/derive.ts';
import { isPresent, type Figure } from '../figures/figure.ts';
import { payPeriods } from '../figures/measure.ts';
import { payCompared } from '../pay/pay-compared.ts';
import { inPlace } from '../places/place.ts';
import { upperFirst } from '../words/wording.ts';
import type { ComparedOccupation } from './compared-career.ts';
import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

/** A median, or the top code that it is at or above. */
const floorOf = (median: Figure) => (isPresent(median) ? median.value : median.atLeast);

/**
 * How many times as much the best paid of the careers earn in the middle as the least paid;
 * undefined where the pay of fewer than two is known.
 */
export function payApart(comparison: Comparison): Sentence | undefined {
  const known = comparison.occupations
    .flatMap((occupation) => {
      const { median } = comparison.rangeOf(occupation);
      const floor = floorOf(median);
      return floor === undefined ? [] : [{ occupation, median, floor }];
    })
    .sort((a, b) => b.floor - a.floor);
  const [high, low] = [known[0], known.at(-1)];
  if (!high || !low || known.length < 2) return undefined;
  const { place } = comparison.pay;
  const middle = place ? `${upperFirst(inPlace(place))}, in the middle, ` : 'In the middle, ';
  const rest = known.length > 2 ? ', the most and the least of these.' : '.';
  return [middle, ...beside(comparison, high, low), rest];
}

interface Known {
  readonly occupation: ComparedOccupation;
  readonly median: Figure;
}

function beside({ pay, period }: Comparison, high: Known, low: Known): Sentence {
  const [more, less] = [high.occupation.people, low.occupation.people];
  const times = ratio(high.median, low.median);
  if (!times) {
    const { per } = payPeriods[period];
    return [
      `${more} earn `,
      pay.written(high.median),
      ` ${per} and ${less} `,
      pay.written(low.median),
    ];
  }
  const compared = payCompared(times);
  if (compared.isSame) return [`${more} and ${less} earn about the same`];
  const than = compared.after === 'as much' ? 'as' : 'than';
  return [`${more} earn `, compared.figure, ` ${compared.after} ${than} ${less}`];
}
