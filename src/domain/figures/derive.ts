import type { DerivedFigure, Figure, PresentFigure } from './figure.ts';
import { isPresent } from './figure.ts';
import { formatNumber } from './format.ts';

const both = (a: Figure, b: Figure): [PresentFigure, PresentFigure] | undefined =>
  isPresent(a) && isPresent(b) && a.unit === b.unit ? [a, b] : undefined;

/** `a` less `b`, in their unit; undefined unless both are published in the same unit. */
export function difference(a: Figure, b: Figure): DerivedFigure | undefined {
  const pair = both(a, b);
  if (!pair) return undefined;
  const [x, y] = pair;
  const value = Number((x.value - y.value).toFixed(2));
  return {
    derived: 'difference',
    from: [x.id, y.id],
    unit: x.unit,
    value,
    arithmetic: `${formatNumber(x.value, x.unit)} − ${formatNumber(y.value, y.unit)} = ${formatNumber(value, x.unit)}`,
  };
}

/** How many times `b` is in `a`; undefined unless both are published and `b` is above zero. */
export function ratio(a: Figure, b: Figure): DerivedFigure | undefined {
  const pair = both(a, b);
  if (!pair || pair[1].value <= 0) return undefined;
  const [x, y] = pair;
  const value = x.value / y.value;
  return {
    derived: 'ratio',
    from: [x.id, y.id],
    unit: 'ratio',
    value,
    arithmetic: `${formatNumber(x.value, x.unit)} ÷ ${formatNumber(y.value, y.unit)} = ${value.toFixed(2)}`,
  };
}

/** All of `parts` together; undefined unless each is published, in one unit. */
export function sum(parts: readonly Figure[]): DerivedFigure | undefined {
  const present = parts.filter(isPresent);
  const [first] = present;
  if (!first || present.length < parts.length) return undefined;
  if (present.some(({ unit }) => unit !== first.unit)) return undefined;
  const value = present.reduce((all, figure) => all + figure.value, 0);
  return {
    derived: 'sum',
    from: present.map(({ id }) => id),
    unit: first.unit,
    value,
    arithmetic: `${String(present.length)} published figures add up to ${formatNumber(value, first.unit)}`,
  };
}

/** `part` as percent of `all`; undefined unless both are published and `all` is above zero. */
export function share(part: Figure, all: Figure): DerivedFigure | undefined {
  const quotient = ratio(part, all);
  if (!quotient) return undefined;
  const value = quotient.value * 100;
  return {
    ...quotient,
    derived: 'share',
    unit: 'percent',
    value,
    arithmetic: `${quotient.arithmetic}, as a percentage ${value.toFixed(1)}%`,
  };
}

/**
 * New jobs a year: the decade's change spread over its ten years, never below zero; undefined
 * when either figure is missing. What remains of the openings is replacement.
 */
export function newJobsAYear(change: Figure): DerivedFigure | undefined {
  if (!isPresent(change)) return undefined;
  const value = Math.max(change.value, 0) / 10;
  return {
    derived: 'new-jobs-a-year',
    from: [change.id],
    unit: 'persons',
    value,
    arithmetic:
      change.value > 0
        ? `${formatNumber(change.value, 'persons')} ÷ 10 years = ${formatNumber(value, 'persons')}`
        : 'The number of jobs is not projected to grow, so there are no new jobs.',
  };
}

/** `pay` in dollars of the base month: pay × base price level ÷ price level then. */
export function realDollars(
  pay: Figure,
  then: { readonly id: PresentFigure['id']; readonly index: number },
  base: { readonly id: PresentFigure['id']; readonly index: number },
): DerivedFigure | undefined {
  if (!isPresent(pay)) return undefined;
  const exact = (pay.value * base.index) / then.index;
  const value = pay.unit === 'usd-hour' ? Number(exact.toFixed(2)) : Math.round(exact);
  return {
    derived: 'real-dollars',
    from: [pay.id, base.id, then.id],
    unit: pay.unit,
    value,
    arithmetic: `${formatNumber(pay.value, pay.unit)} × ${String(base.index)} ÷ ${String(then.index)} = ${formatNumber(value, pay.unit)}`,
  };
}
