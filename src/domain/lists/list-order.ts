import type { Figure } from '../figures/figure.ts';

/** What lists of the site can be sorted by, each as the control and the status line name it. */
const sortLabels = {
  name: 'Name',
  pay: 'Pay in the middle (median)',
  jobs: 'Number of jobs',
  employees: 'Number of employees',
  growth: 'Projected growth',
  openings: 'Openings a year',
  education: 'Usual schooling',
  common: 'How common it is (location quotient)',
  beside: 'Pay beside the nation',
  adjusted: 'Pay at national prices',
  'pay-change': 'Change in pay',
  'employees-change': 'Change in employees',
} as const;

/** The measures that a row's published figure of a key is addressed by. */
const sortMeasures: Readonly<Partial<Record<SortKey, readonly string[]>>> = {
  pay: ['annual-median'],
  jobs: ['jobs-base', 'employment'],
  employees: ['employment'],
  common: ['location-quotient'],
  growth: ['change-percent'],
  openings: ['openings'],
};

export type SortKey = keyof typeof sortLabels;
export type SortDirection = 'ascending' | 'descending';

export interface Sort {
  readonly key: SortKey;
  readonly direction: SortDirection;
}

export const measuresOfSort = (key: SortKey): readonly string[] => sortMeasures[key] ?? [];

export const sortLabel = (key: SortKey): string => sortLabels[key];

export function isSortKey(text: string | undefined): text is SortKey {
  return text !== undefined && Object.hasOwn(sortLabels, text);
}

/** Where a row stands by one measure: a number, or "at least" that number when it is top-coded. */
export interface SortStanding {
  readonly value: number;
  readonly atLeast: boolean;
}

/** A row as sorting sees it. A measure without a standing is missing. */
export interface SortableRow {
  readonly name: string;
  /** "All other" occupations: what is left over, not one job. They never lead a ranking. */
  readonly isResidual: boolean;
  readonly standings: Readonly<Partial<Record<SortKey, SortStanding>>>;
}

/** Where `figure` stands, or undefined when it is missing. */
export function standingOf(figure: Figure): SortStanding | undefined {
  if ('value' in figure) return { value: figure.value, atLeast: false };
  return figure.atLeast === undefined ? undefined : { value: figure.atLeast, atLeast: true };
}

/** `standing` as a `data-` attribute of a row: `97550`, or `239200+` for at least that. */
export function standingText(standing: SortStanding | undefined): string | undefined {
  return standing && `${String(standing.value)}${standing.atLeast ? '+' : ''}`;
}

/** The standing that `standingText` wrote; undefined for a text that is no number. */
export function readStanding(text: string | undefined): SortStanding | undefined {
  const [, number, more] = /^(-?[\d.]+)(\+?)$/.exec(text ?? '') ?? [];
  return number === undefined ? undefined : { value: Number(number), atLeast: more === '+' };
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
function compareStandings(a: SortStanding, b: SortStanding): number {
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
  return [...rows].sort((a, b) => compareRows(a, b, sort));
}

/** `pay in the middle, highest first`. */
export function sortWords({ key, direction }: Sort): string {
  if (key === 'name') return direction === 'ascending' ? 'name, A to Z' : 'name, Z to A';
  const [up, down] =
    key === 'education' ? ['least first', 'most first'] : ['lowest first', 'highest first'];
  return `${sortLabels[key].toLowerCase()}, ${direction === 'ascending' ? up : down}`;
}
