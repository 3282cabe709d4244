import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import type { ParityLine } from '../figures/parity-lines.ts';
import { formatNumber } from '../figures/format.ts';

/**
 * What costs $100 in the country as a whole, in the whole dollars it costs in a place; undefined
 * when the place has no price level.
 */
export function costOfAHundred(parity: Figure): DerivedFigure | undefined {
  if (!isPresent(parity)) return undefined;
  const value = Math.round(parity.value);
  return {
    derived: 'cost-of-100-dollars',
    from: [parity.id],
    unit: 'usd',
    value,
    arithmetic: `$100 × ${String(parity.value)} ÷ 100 = ${formatNumber(value, 'usd')}`,
  };
}

const lineNames: Readonly<Record<ParityLine, string>> = {
  'all-items': 'Everything together',
  goods: 'Goods, such as food and clothes',
  housing: 'Housing, measured by rents',
  utilities: 'Utilities, such as power and water',
  other: 'Other services',
};

/** What a line of the price levels is about, to head a row. */
export function parityLineName(line: ParityLine): string {
  return lineNames[line];
}
