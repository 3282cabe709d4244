import type { ExploreState } from '../../domain/explore-address.ts';
import { parseFactId } from '../../domain/fact-id.ts';
import { pageRows, type PageRow } from '../comparison/comparison-rows.ts';

/** An occupation of the table, with what the drawing filters and searches by. */
export interface ExploreRow extends PageRow {
  readonly href: string;
  readonly zone: string;
  /** The letters of its two strongest interests. */
  readonly interests: string;
  readonly category: string;
}

/**
 * The rows of `table` in the order they stand in.
 * @param categories slugs of categories by the first two digits of their codes.
 */
export function exploreRows(
  table: HTMLTableElement,
  categories: ReadonlyMap<string, string>,
): ExploreRow[] {
  const column = (name: string) =>
    table.querySelector<HTMLTableCellElement>(`thead th[data-column="${name}"]`)?.cellIndex ?? -1;
  const [zoneColumn, interestsColumn] = [column('zone'), column('interests')];
  for (const row of table.querySelectorAll<HTMLElement>('tbody tr')) {
    const fact = row.querySelector('[data-fact]')?.getAttribute('data-fact');
    if (fact) row.dataset.row = parseFactId(fact).code;
  }
  return pageRows(table).map((row) => {
    const text = (index: number) => row.element.children[index]?.textContent.trim() ?? '';
    return {
      ...row,
      href: row.element.querySelector('a')?.href ?? '',
      zone: text(zoneColumn),
      interests: text(interestsColumn),
      category: categories.get(row.code.slice(0, 2)) ?? '',
    };
  });
}

/** Whether a row passes the filters of `state`, its words aside. */
export function passes(row: ExploreRow, state: ExploreState): boolean {
  return (
    (state.category === '' || row.category === state.category) &&
    (state.education === '' || row.education === state.education) &&
    (state.zone === '' || row.zone === state.zone) &&
    (state.interest === '' || row.interests.includes(state.interest.charAt(0).toUpperCase()))
  );
}

/** Whether every word sought is in the row's name. */
export function isNamed(row: ExploreRow, words: string): boolean {
  const name = row.name.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}
