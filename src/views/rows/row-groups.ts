import { markup, type Markup } from '../markup.ts';

/**
 * The body of a table that is sorted: rows of single jobs, then the "all other" lines in a group of
 * their own, which stays last in every order. `columns` is how many the table has.
 */
export function rowGroups<Row extends { readonly isResidual: boolean }>(
  rows: readonly Row[],
  rowOf: (row: Row) => Markup,
  columns: number,
): Markup {
  const single = rows.filter(({ isResidual }) => !isResidual);
  const residual = rows.filter(({ isResidual }) => isResidual);
  const rest =
    residual.length > 0
      ? markup`<tbody data-residual data-rows data-group>${residualHead(columns)}${residual.map(rowOf)}</tbody>`
      : undefined;
  return markup`<tbody data-single data-rows>${single.map(rowOf)}</tbody>${rest}`;
}

/** What stands over the "all other" lines of a table. */
export function residualHead(columns: number): Markup {
  return markup`<tr class="residual-head" data-fixed><th scope="rowgroup" colspan="${columns}"><strong>Left over (“all other”).</strong> Each line below holds many small jobs that have no line of their own, so it is ranked apart.</th></tr>`;
}
