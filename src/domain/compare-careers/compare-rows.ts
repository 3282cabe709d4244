/** What can be told of careers side by side, a row each, in the order of the page. */
export const compareRows = [
  'what',
  'day',
  'duties',
  'hard',
  'where',
  'like',
  'license',
  'years',
  'cost',
  'interests',
  'pay',
  'openings',
  'left',
  'ai',
] as const;
export type CompareRow = (typeof compareRows)[number];

export const compareRowNames: Readonly<Record<CompareRow, string>> = {
  what: 'What it is',
  day: 'A normal day',
  duties: 'Duties',
  hard: 'The hard part',
  where: 'Where and hours',
  like: 'What the day is like',
  license: 'License',
  years: 'Years to the first pay',
  cost: 'Cost of the way in',
  interests: 'Interests',
  pay: 'Pay in the middle',
  openings: 'Openings and growth',
  left: 'Left to live on',
  ai: 'AI: three studies',
};

/** The rows of a comparison that asks for no others. */
export const usualRows: readonly CompareRow[] = [
  'what',
  'duties',
  'hard',
  'where',
  'license',
  'years',
  'interests',
  'left',
];

/** What an address says for no rows at all. */
const noRows = 'none';

/** Words of the rows that an address asks for, or none where they are the usual ones. */
export function writeRows(rows: readonly CompareRow[] | undefined): string {
  if (rows === undefined) return '';
  return rows.length === 0 ? noRows : rows.join(',');
}

/** Rows as an address asks for them. */
export interface RowsAsked {
  /** In the order of the page; undefined where the usual ones are meant. */
  readonly rows: readonly CompareRow[] | undefined;
  /** Words that name no row. */
  readonly unknown: readonly string[];
}

/** @param words lower case, tidied. */
export function readRows(words: readonly string[]): RowsAsked {
  const known = compareRows.filter((row) => words.includes(row));
  const unknown = words.filter((word) => word !== noRows && !known.some((row) => row === word));
  const asksForNone = words.includes(noRows);
  return { rows: known.length > 0 || asksForNone ? askedRows(known) : undefined, unknown };
}

/** `rows`, or undefined where they are the usual ones, so that these have one address. */
export function askedRows(rows: readonly CompareRow[]): readonly CompareRow[] | undefined {
  const isUsual = rows.length === usualRows.length && rows.every((row) => usualRows.includes(row));
  return isUsual ? undefined : rows;
}
