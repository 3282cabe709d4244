import { groupBy } from '../../domain/lists/group-by.ts';
import type { ListField } from '../../domain/lists/list-field.ts';
import { isNamed } from '../../domain/lists/list-match.ts';
import {
  measuresOfSort,
  readStanding,
  sortRows,
  type Sort,
  type SortKey,
  type SortableRow,
  type SortStanding,
} from '../../domain/lists/list-order.ts';
import { figureStanding } from '../figures/figure-standing.element.ts';

/** A row of a list on the page. */
export interface PageRow extends SortableRow {
  readonly element: HTMLElement;
  /** What it is a child of. */
  readonly home: Element;
  /** The same row has the same code in every table of a list; '' where there is one table. */
  readonly code: string;
  /** What the row says of itself in `data-` attributes. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

const textOf = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim();

/**
 * Where a row stands by a key: the place of its value among those of the field of the same name,
 * the number in its `data-` attribute, or else its figure with that measure.
 */
function standing(
  element: HTMLElement,
  key: SortKey,
  fields: readonly ListField[],
): SortStanding | undefined {
  const text = element.getAttribute(`data-${key}`) ?? undefined;
  const rank = fields
    .find(({ name, kind }) => name === key && kind === 'one')
    ?.values.findIndex(({ value }) => value === text);
  if (rank !== undefined) return rank < 0 ? undefined : { value: rank, atLeast: false };
  return text === undefined ? figureStanding(element, measuresOfSort(key)) : readStanding(text);
}

/** A row of a list as it stands now. `home` is what it is a child of, also while it is taken out. */
export function pageRow(
  { element, home }: Pick<PageRow, 'element' | 'home'>,
  keys: readonly SortKey[],
  fields: readonly ListField[],
): PageRow {
  const values = Object.fromEntries(Object.entries(element.dataset));
  const measured = keys.flatMap((key): [SortKey, SortStanding][] => {
    const found = standing(element, key, fields);
    return found ? [[key, found]] : [];
  });
  return {
    element,
    home,
    code: values.row ?? '',
    name: textOf(element.querySelector('[data-name]') ?? element.querySelector('a, th')) ?? '',
    isResidual: home.closest('[data-residual]') !== null,
    values,
    standings: Object.fromEntries(measured),
  };
}

/** Puts `shown` of `rows`, and no others, into what they are children of, in their order. */
export function placeRows(rows: readonly PageRow[], shown: ReadonlySet<PageRow>): void {
  for (const [home, group] of groupBy(rows, (row) => row.home)) {
    const fixed = home.querySelectorAll(':scope > [data-fixed]');
    home.replaceChildren(
      ...fixed,
      ...group.filter((row) => shown.has(row)).map(({ element }) => element),
    );
  }
}

/** Puts the rows of `host` in the order of `sort`, each among its neighbors; answers with them. */
export function reorder(host: HTMLElement, rows: readonly PageRow[], sort: Sort): PageRow[] {
  const sorted = sortRows(rows, sort);
  for (const [parent, group] of groupBy(sorted, ({ element }) => element.parentElement)) {
    parent?.append(...group.map(({ element }) => element));
  }
  for (const body of host.querySelectorAll('[data-twins]')) {
    const twins = twinsByCode(body);
    body.append(...sorted.flatMap(({ code }) => twins.get(code) ?? []));
  }
  return sorted;
}

const twinsByCode = (body: Element) =>
  new Map(
    [...body.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [
      row.dataset.row ?? '',
      row,
    ]),
  );

/**
 * Shows `shown` of the rows and of their twins in other tables, and the groups that have any, open
 * where words are sought.
 */
export function showRows(
  host: HTMLElement,
  rows: readonly PageRow[],
  shown: ReadonlySet<PageRow>,
  isSought: boolean,
): void {
  for (const row of rows) {
    // Only what changes is touched: a slow phone takes long over hundreds of rows.
    if (row.element.hidden === shown.has(row)) row.element.hidden = !shown.has(row);
  }
  for (const body of host.querySelectorAll('[data-twins]')) {
    const twins = twinsByCode(body);
    for (const row of rows) twins.get(row.code)?.toggleAttribute('hidden', !shown.has(row));
  }
  const groups = new Set([...shown].map(({ home }) => home.closest('[data-group]')));
  for (const group of host.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !groups.has(group);
    unfold(group, isSought && groups.has(group));
  }
}

/** What was opened for words that a reader typed: it is closed again without them. */
const unfolded = new WeakSet<Element>();

function unfold(element: Element, isWanted: boolean): void {
  if (!(element instanceof HTMLDetailsElement)) return;
  if (isWanted && !element.open) {
    element.open = true;
    unfolded.add(element);
  } else if (!isWanted && unfolded.delete(element)) {
    element.open = false;
  }
}

/**
 * Whether every word is in the name of a row, or in one of its parts. Where the row's own name has
 * not all of them, only the parts that have are shown, and a row that is folded is opened for them.
 */
export function showParts({ element, name }: PageRow, words: string): boolean {
  const isWhole = isNamed(name, words);
  const parts = [...element.querySelectorAll<HTMLElement>('[data-parts] > *')];
  for (const part of parts) part.hidden = !isWhole && !isNamed(textOf(part) ?? '', words);
  const hasPart = !isWhole && parts.some((part) => !part.hidden);
  unfold(element, hasPart);
  return isWhole || hasPart;
}
