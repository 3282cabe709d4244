import type { SortKey, SortableRow, Standing } from '../../domain/comparison-order.ts';
import { sortKeys } from '../../domain/comparison-order.ts';
import { educationOfShort, entryEducationLevels } from '../../domain/preparation.ts';
import { readStanding } from '../read-standing.ts';

/** A row of the table in the page, with what sorting and filtering ask of it. */
export interface PageRow extends SortableRow {
  readonly element: HTMLTableRowElement;
  /** The same row has the same code in every table of a comparison. */
  readonly code: string;
  /** A level of schooling, or '' where none is assigned. */
  readonly education: string;
}

const isSortKey = (text: string | undefined): text is SortKey =>
  sortKeys.some((key) => key === text);

/** Which column each sort key reads. */
export function sortColumns(table: HTMLTableElement): ReadonlyMap<SortKey, HTMLTableCellElement> {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
  return new Map(
    heads.flatMap((head) => (isSortKey(head.dataset.sort) ? [[head.dataset.sort, head]] : [])),
  );
}

/** The level a cell is marked with, or else the one its words stand for. */
function educationIn(cell: Element | undefined): string {
  const marked = cell?.getAttribute('data-education');
  return marked ?? educationOfShort(cell?.textContent.trim() ?? '') ?? '';
}

function educationStanding(level: string): Standing | undefined {
  const value = entryEducationLevels.findIndex((known) => known === level);
  return value < 0 ? undefined : { value, atLeast: false };
}

/** The rows of `table` in the order they stand in. */
export function pageRows(table: HTMLTableElement): PageRow[] {
  const columns = sortColumns(table);
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-row]')].map((element) => {
    const cells = [...element.children];
    const standings: Partial<Record<SortKey, Standing>> = {};
    let education = '';
    for (const [key, head] of columns) {
      const cell = cells[head.cellIndex];
      if (key === 'education') education = educationIn(cell);
      const standing = key === 'education' ? educationStanding(education) : readStanding(cell);
      if (standing) standings[key] = standing;
    }
    return {
      element,
      code: element.dataset.row ?? '',
      name: element.querySelector('th a')?.textContent.trim() ?? '',
      isResidual: element.parentElement?.hasAttribute('data-residual') ?? false,
      education,
      standings,
    };
  });
}

/** Puts rows in the order of `codes`, each inside the table body it stands in. */
export function reorder(table: HTMLTableElement, codes: readonly string[]): void {
  const rows = new Map(
    [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((row) => [
      row.dataset.row,
      row,
    ]),
  );
  for (const code of codes) {
    const row = rows.get(code);
    row?.parentElement?.append(row);
  }
}
