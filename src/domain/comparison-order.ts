import type { Figure } from './figure.ts';

/** What rows of a comparison can be sorted by. */
export const sortKeys = ['pay', 'jobs', 'growth', 'openings', 'education', 'name'] as const;
export type SortKey = (typeof sortKeys)[number];
export type SortDirection = 'ascending' | 'descending';

export interface Sort {
  readonly key: SortKey;
  readonly direction: SortDirection;
}

/** Where a row stands by one measure: a number, or "at least" that number when it is top-coded. */
export interface Standing {
  readonly value: number;
  readonly atLeast: boolean;
}

/** A row as sorting sees it. A measure without a standing is missing. */
export interface SortableRow {
  readonly name: string;
  /** "All other" occupations: what is left over, not one job. They never lead a ranking. */
  readonly isResidual: boolean;
  readonly standings: Readonly<Partial<Record<SortKey, Standing>>>;
}

/** Where `figure` stands, or undefined when it is missing. */
export function standingOf(figure: Figure): Standing | undefined {
  if ('value' in figure) return { value: figure.value, atLeast: false };
  return figure.atLeast === undefined ? undefined : { value: figure.atLeast, atLeast: true };
}

/** Largest first for numbers; A to Z for names, least schooling first for education. */
export function usualDirection(key: SortKey): SortDirection {
  return key === 'name' || key === 'education' ? 'ascending' : 'descending';
}

export function oppositeDirection(direction: SortDirection): SortDirection {
  return direction === 'ascending' ? 'descending' : 'ascending';
}

/** As `localeCompare` does, and several times as fast over hundreds of rows. */
const names = new Intl.Collator('en-US');

/** An "at least" stands above an exact figure of the same size: it can only be larger. */
function compareStandings(a: Standing, b: Standing): number {
  return a.value - b.value || Number(a.atLeast) - Number(b.atLeast);
}

/**
 * Orders rows by `sort`: rows that are one job before "all other" rows, missing figures last in
 * either direction, names A to Z where figures tie.
 */
export function compareRows(a: SortableRow, b: SortableRow, sort: Sort): number {
  if (a.isResidual !== b.isResidual) return a.isResidual ? 1 : -1;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const byName = names.compare(a.name, b.name);
  if (sort.key === 'name') return sign * byName;
  const [x, y] = [a.standings[sort.key], b.standings[sort.key]];
  if (!x || !y) return x ? -1 : y ? 1 : byName;
  return sign * compareStandings(x, y) || byName;
}

export function sortRows<Row extends SortableRow>(rows: readonly Row[], sort: Sort): Row[] {
  return rows.toSorted((a, b) => compareRows(a, b, sort));
}

const keyWords: Readonly<Record<SortKey, string>> = {
  pay: 'pay in the middle',
  jobs: 'number of jobs',
  growth: 'projected growth',
  openings: 'openings a year',
  education: 'usual schooling',
  name: 'name',
};

/** `pay in the middle, highest first`. */
export function sortWords({ key, direction }: Sort): string {
  if (key === 'name') return direction === 'ascending' ? 'name, A to Z' : 'name, Z to A';
  const [up, down] =
    key === 'education' ? ['least first', 'most first'] : ['lowest first', 'highest first'];
  return `${keyWords[key]}, ${direction === 'ascending' ? up : down}`;
}
