/** The mean rank of each value, 1 the lowest: values alike share the mean of their ranks. */
function meanRanks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const firstAt = new Map<number, number>();
  const lastAt = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!firstAt.has(value)) firstAt.set(value, at);
    lastAt.set(value, at);
  });
  return values.map((value) => ((firstAt.get(value) ?? 0) + (lastAt.get(value) ?? 0)) / 2 + 1);
}

/**
 * Spearman's rank correlation: 1 where two lists order the same things alike, 0 where one says
 * nothing of the other, −1 where their orders are opposite. The lists must be of one length.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [meanRanks(one), meanRanks(other)];
  const mean = (one.length + 1) / 2;
  let [both, ones, others] = [0, 0, 0];
  a.forEach((rank, at) => {
    const [x, y] = [rank - mean, (b[at] ?? mean) - mean];
    both += x * y;
    ones += x * x;
    others += y * y;
  });
  return both / Math.sqrt(ones * others);
}
