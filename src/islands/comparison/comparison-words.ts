import type { ComparisonState } from '../../domain/comparison-address.ts';
import { sortWords } from '../../domain/comparison-order.ts';
import type { PageRow } from './comparison-rows.ts';

/** Whether a row passes the filters of `state`. Every word asked for must be in the name. */
export function fits(row: PageRow, { education, words }: ComparisonState): boolean {
  if (education !== '' && row.education !== education) return false;
  const name = row.name.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}

/** What a reader is told after a choice: `Sorted by name, A to Z. 3 of 71 occupations shown.` */
export function statusWords(
  state: ComparisonState,
  counts: { readonly shown: number; readonly total: number; readonly noun: string },
): string {
  const sorted = `Sorted by ${sortWords(state.sort)}.`;
  if (counts.shown === counts.total) return sorted;
  return `${sorted} ${counts.shown} of ${counts.total} ${counts.noun} shown.`;
}
