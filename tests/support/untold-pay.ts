import { isPresent, type Figure } from '../../src/domain/figures/figure.ts';
import { parseFactId } from '../../src/domain/figures/fact-id.ts';
import { placeFigure } from '../../src/facts/oews-places.ts';

/** A row of a ranking: the middle that it ranks by, and what it says of it. */
export interface Ranked {
  readonly median: Figure;
  readonly collapsed?: string | undefined;
}

const rises = ['p25', 'median', 'p75', 'p90'] as const;

/** Whether a middle, or what lies above it, is the same amount as its neighbor: read off anew. */
function looksUnusual({ median }: Ranked): boolean {
  const { place, code, measure } = parseFactId(median.id);
  const period = measure.startsWith('hourly') ? 'hourly' : 'annual';
  const values = rises.map((point) => placeFigure(place, code, `${period}-${point}`));
  return values.some((figure, at) => {
    const next = values[at + 1];
    return (
      next !== undefined && isPresent(figure) && isPresent(next) && figure.value === next.value
    );
  });
}

/** The rows that look unusual and do not say so, by their addresses. */
export const untold = (rows: readonly Ranked[]) =>
  rows
    .filter((row) => looksUnusual(row) && row.collapsed === undefined)
    .map(({ median }) => median.id);
