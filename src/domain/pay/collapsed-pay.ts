import { isPresent, type Figure } from '../figures/figure.ts';

/** A percentile this many times its neighbor is far from it. */
const far = 3;

/**
 * Whether two percentiles next to each other are the same while the one before or after them is
 * more than three times off: the mark of an estimate that rests on a handful of answers, such as
 * a 75th and a 90th percentile of $470,940 above a median of $72,410. `range` is lowest first.
 */
export function isCollapsed(range: readonly Figure[]): boolean {
  const values = range.filter(isPresent).map(({ value }) => value);
  return values.some((value, at) => {
    if (value !== values[at + 1]) return false;
    const [below, above] = [values[at - 1] ?? value, values[at + 2] ?? value];
    return value > below * far || above > value * far;
  });
}
