import type { SortKey, SortableRow, SortStanding } from './list-order.ts';
import { compareRows, standingOf } from './list-order.ts';
import { parseFactId } from '../figures/fact-id.ts';
import type { Figure } from '../figures/figure.ts';
import { measureOf } from '../figures/measure-of.ts';
import type { PayRange } from '../pay/pay-range.ts';
import { entryEducationLevels, type EntryEducation } from '../schooling/preparation.ts';

/** What a comparison shows of an occupation or a category. */
export interface ListedRow {
  readonly name: string;
  /** Address of its page, from the site's root. */
  readonly href: string;
  /** Pay by the year. */
  readonly range: PayRange;
  /**
   * People counted: employees (`oews/…/employment`) or jobs (`ep/…/jobs-base`), the same for all
   * rows of one comparison, because the two count different people.
   */
  readonly jobs: Figure;
  /** Projected growth in percent over the decade. */
  readonly growth: Figure;
  /** Openings a year. */
  readonly openings: Figure;
}

/** One occupation of a category. */
export interface OccupationRow extends ListedRow {
  readonly code: string;
  /** What the job is, in one sentence. */
  readonly sentence: string;
  /** An "all other" occupation: what is left of a group, not one job. */
  readonly isResidual: boolean;
  /** The median by the hour, for an occupation without pay by the year. */
  readonly hourlyMedian?: Figure | undefined;
  /** What BLS analysts assign; undefined where they assign none. */
  readonly education: EntryEducation | undefined;
}

/** One of the 22 categories. */
export interface CategoryRow extends ListedRow {
  readonly code: string;
  /** The kinds of jobs inside, in a few plain words. */
  readonly about: string;
  /** How many occupations have a page in it. */
  readonly occupations: number;
  /** Projected change in jobs over the decade. */
  readonly change: Figure;
  /** People who leave in a year. */
  readonly separations: Figure;
}

const educationStanding = (level: EntryEducation | undefined): SortStanding | undefined =>
  level && { value: entryEducationLevels.indexOf(level), atLeast: false };

/** `row` as sorting sees it. */
function sortable(row: OccupationRow | CategoryRow): SortableRow {
  const standings: Partial<Record<SortKey, SortStanding>> = {};
  const put = (key: SortKey, standing: SortStanding | undefined) => {
    if (standing) standings[key] = standing;
  };
  put('pay', standingOf(row.range.median));
  put('jobs', standingOf(row.jobs));
  put('growth', standingOf(row.growth));
  put('openings', standingOf(row.openings));
  if ('education' in row) put('education', educationStanding(row.education));
  return { name: row.name, isResidual: 'isResidual' in row && row.isResidual, standings };
}

/** Highest pay in the middle first: the order a page is served in. */
export function byPay<Row extends OccupationRow | CategoryRow>(rows: readonly Row[]): Row[] {
  const sort = { key: 'pay', direction: 'descending' } as const;
  const ordered = rows.map((row) => ({ row, seen: sortable(row) }));
  return [...ordered].sort((a, b) => compareRows(a.seen, b.seen, sort)).map(({ row }) => row);
}

/**
 * `employees` or `jobs`: whom the counts of `rows` count. Throws a RangeError when rows mix the
 * two, because then their sizes must not be compared.
 */
export function whomCounted(rows: readonly ListedRow[]): 'employees' | 'jobs' {
  const counted = new Set(rows.map(({ jobs }) => measureOf(parseFactId(jobs.id)).counts));
  if (counted.size > 1) {
    throw new RangeError(
      `The rows from "${rows[0]?.name ?? ''}" on mix counts of employees and of jobs. Take them all from OEWS or all from the projections.`,
    );
  }
  return counted.has('employees') ? 'employees' : 'jobs';
}
