import { sortWords } from '../../domain/comparison-order.ts';
import { isNarrowed, type ExploreState } from '../../domain/explore-address.ts';
import type { ExploreRow } from './explore-rows.ts';

const upWords = { openings: 'openings a year', growth: 'projected growth' } as const;

/** The heading of the drawing. */
export function titleWords({ up }: ExploreState): string {
  return `Pay in the middle against ${upWords[up]}`;
}

/** What a reader is told after a choice: `12 of 830 occupations fit, 3 of them found by name. …` */
export function statusWords(
  state: ExploreState,
  counts: { readonly fitting: number; readonly found: number; readonly total: number },
): string {
  const { fitting, found, total } = counts;
  const fit = isNarrowed(state)
    ? `${String(fitting)} of ${String(total)} occupations fit`
    : `All ${String(total)} occupations`;
  const named = state.words === '' ? '' : `, ${String(found)} found by “${state.words}”`;
  return `${fit}${named}. The table is sorted by ${sortWords(state.sort)}.`;
}

/** The text of the cell of `row` below the head of a sort key. */
function cellText(row: ExploreRow, column: number | undefined): string {
  return (
    (column === undefined ? undefined : row.element.children[column])?.textContent.trim() ?? ''
  );
}

/** The columns that a point is told by. */
export type PointColumns = Readonly<Record<'pay' | 'openings' | 'growth' | 'jobs', number>>;

/** One occupation in a sentence, as it is read aloud. */
export function pointSentence(
  row: ExploreRow,
  columns: PointColumns,
  place: { readonly at: number; readonly of: number },
): string {
  const pay = cellText(row, columns.pay);
  return (
    `${row.name}: ${pay} in the middle, ${cellText(row, columns.openings)} openings a year, ` +
    `growth ${cellText(row, columns.growth)}, ${cellText(row, columns.jobs)} jobs. ` +
    `${String(place.at)} of ${String(place.of)}.`
  );
}
