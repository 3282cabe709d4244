import { compareRows, standingOf, type SortableRow } from '../lists/list-order.ts';
import { usualDirection } from '../lists/list-order.ts';
import type { FinderOccupation, FinderPlace } from './finder-occupation.ts';
import { fitOf } from './fit.ts';
import type { FinderOrder, WishName } from './wish-fields.ts';
import { askedWishes, type Wishes } from './wishes.ts';

/** Why an occupation that may fit is not in the list: the first wish whose figure is not there. */
export type UnknownWish = WishName | 'place';

/** What the finder finds. */
export interface Finding {
  /** The occupations that fit every wish, in the order asked. */
  readonly fits: readonly FinderOccupation[];
  /** Those that no figure speaks against, and some figure is not there of, by the first of these. */
  readonly beside: ReadonlyMap<UnknownWish, readonly FinderOccupation[]>;
}

/** What is asked of the finder at once. */
export interface Asked {
  readonly wishes: Wishes;
  readonly there: FinderPlace;
  readonly order: FinderOrder;
}

/**
 * The occupations that fit every wish, and those that may. A place asks that an estimate of the
 * occupation is published there; of the nation every occupation has one.
 */
export function findCareers(
  occupations: readonly FinderOccupation[],
  { wishes, there, order }: Asked,
): Finding {
  const asked = askedWishes(wishes);
  const fits: FinderOccupation[] = [];
  const beside = new Map<UnknownWish, FinderOccupation[]>();
  for (const row of occupations) {
    const unknown = firstUnknown(row, asked, wishes, there);
    if (unknown === 'none') fits.push(row);
    else if (unknown !== 'misfit') {
      const those = beside.get(unknown);
      if (those) those.push(row);
      else beside.set(unknown, [row]);
    }
  }
  return { fits: inOrder(fits, order, there), beside };
}

/** The occupations that fit every wish, in no order: what is only counted need not be sorted. */
export function fitting(
  occupations: readonly FinderOccupation[],
  { wishes, there }: Pick<Asked, 'wishes' | 'there'>,
): readonly FinderOccupation[] {
  const asked = askedWishes(wishes);
  return occupations.filter((row) => firstUnknown(row, asked, wishes, there) === 'none');
}

function firstUnknown(
  row: FinderOccupation,
  asked: readonly WishName[],
  wishes: Wishes,
  there: FinderPlace,
): UnknownWish | 'none' | 'misfit' {
  let unknown: UnknownWish | 'none' = there.has(row.code) ? 'none' : 'place';
  for (const wish of asked) {
    const fit = fitOf(row, wish, wishes, there);
    if (fit === 'no') return 'misfit';
    if (fit === 'unknown' && unknown === 'none') unknown = wish;
  }
  return unknown;
}

/** "All other" lines last, missing figures before them, names A to Z where figures tie. */
function inOrder(
  rows: readonly FinderOccupation[],
  key: FinderOrder,
  there: FinderPlace,
): readonly FinderOccupation[] {
  const sort = { key, direction: usualDirection(key) };
  return rows
    .map((row) => ({ row, seen: sortable(row, key, there) }))
    .sort((a, b) => compareRows(a.seen, b.seen, sort))
    .map(({ row }) => row);
}

function sortable(row: FinderOccupation, key: FinderOrder, there: FinderPlace): SortableRow {
  const { name, isResidual } = row;
  if (key === 'name') return { name, isResidual, standings: {} };
  const figure = {
    openings: row.openings,
    growth: row.growth,
    pay: there.figure(row.code, 'annual-median'),
  }[key];
  const standing = standingOf(figure);
  return { name, isResidual, standings: standing ? { [key]: standing } : {} };
}
