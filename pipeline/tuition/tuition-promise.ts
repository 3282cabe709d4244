import type { SchoolKind } from '../../src/domain/schooling/school-kinds.ts';

/** What the files of a year must come to. */
export interface TuitionPromise {
  /** Schools in the list, those without a price among them. */
  readonly institutions: number;
  /** Schools with a price and their median, known before the files were read here. */
  readonly known: Readonly<
    Partial<Record<SchoolKind, { readonly schools: number; readonly median: number }>>
  >;
}

/** The academic year 2023-24, as worked out by others from the same files. */
export const tuitionOf2023: TuitionPromise = {
  institutions: 6050,
  known: {
    'public-four-year': { schools: 777, median: 8568 },
    'public-two-year': { schools: 793, median: 4680 },
    'nonprofit-four-year': { schools: 1314, median: 31_453 },
    'for-profit-two-year': { schools: 158, median: 15_814 },
  },
};
