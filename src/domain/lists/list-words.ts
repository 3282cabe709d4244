import { sortWords, type Sort } from './list-order.ts';

/** How many rows a list has and shows, and what they are called, in the plural. */
export interface ListCount {
  readonly shown: number;
  readonly total: number;
  readonly noun: string;
}

/** What is said over the occupations that have no point in a drawing by pay. */
export function unplacedSentence(count: number): string {
  const said =
    count === 1
      ? 'One occupation has no yearly pay to draw it at. It stands'
      : `${String(count)} occupations have no yearly pay to draw them at. They stand`;
  return `${said} in the table, and here with the reason:`;
}

/** What a reader is told after a choice: `3 of 71 occupations, sorted by name, A to Z.` */
export function statusSentence({ shown, total, noun }: ListCount, sort: Sort | undefined): string {
  const count = shown === total ? `All ${String(total)}` : `${String(shown)} of ${String(total)}`;
  return `${count} ${noun}${sort ? `, sorted by ${sortWords(sort)}` : ''}.`;
}
