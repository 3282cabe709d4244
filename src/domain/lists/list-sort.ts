import type { ListField, ListState } from './list-field.ts';
import { isSortKey, sortLabel, usualDirection, type Sort, type SortKey } from './list-order.ts';

/** `asc` and `desc` as addresses write them. */
const directions = { asc: 'ascending', desc: 'descending' } as const;

/** The fields `sort` and `dir` of a list that can be sorted by `keys`; none where it cannot. */
export function sortFields(keys: readonly SortKey[], usual: SortKey | undefined): ListField[] {
  const [first] = keys;
  if (first === undefined) return [];
  return [
    {
      name: 'sort',
      label: 'Sort by',
      kind: 'setting',
      values: keys.map((value) => ({ value, label: sortLabel(value) })),
      usual: usual ?? first,
    },
    {
      name: 'dir',
      label: 'Order',
      kind: 'setting',
      values: Object.entries(directions).map(([value, label]) => ({ value, label })),
      usual: '',
    },
  ];
}

/** The order that `state` asks for; undefined where the list has one order only. */
export function sortOf({ sort, dir }: ListState): Sort | undefined {
  if (!isSortKey(sort)) return undefined;
  const direction = dir === 'asc' || dir === 'desc' ? directions[dir] : usualDirection(sort);
  return { key: sort, direction };
}

/** The part of a state that asks for `sort`, the direction only where it is not the usual one. */
export function stateOfSort({ key, direction }: Sort): ListState {
  if (direction === usualDirection(key)) return { sort: key, dir: '' };
  return { sort: key, dir: direction === 'ascending' ? 'asc' : 'desc' };
}
