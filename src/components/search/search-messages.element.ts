import type { SearchAnswer } from '../../domain/search/search-answer.ts';

/** Fetches and parses a JSON file. `anew`: past every cache. */
export type FetchFile = (address: string, anew: boolean) => Promise<unknown>;

/** A question to the worker. */
export interface Question {
  /** Greater than that of each question before. */
  readonly id: number;
  readonly query: string;
  /** What is typed for a place; empty when nothing is. */
  readonly where: string;
  /** The words are to be read as nothing but what they are. */
  readonly asTyped?: boolean;
  /** The most results to give. */
  readonly limit: number;
}

/** What the worker is told. */
export type ToWorker =
  | {
      readonly kind: 'open';
      readonly first: string;
      readonly rest: string;
      readonly places: string;
      /** The folder of the ZIP codes. */
      readonly zips: string;
      readonly codes: string;
      readonly sentences: string;
      /** Pages that are no careers; none where only careers are looked for. */
      readonly pages?: string;
      /** What Spanish words mean; goes with the pages. */
      readonly spanish?: string;
      /** Words for the work, fetched when no title has every word; they go with the pages too. */
      readonly work?: string;
      /** The folder of the places' pay. */
      readonly pay?: string;
    }
  | ({ readonly kind: 'ask' } & Question);

/**
 * What an answer comes from. first: the best known titles, more is on its way. all: every title and
 * page. no-more: some of it could not be fetched.
 */
export type Reach = 'first' | 'all' | 'no-more';

/** What the worker says. */
export type FromWorker =
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly answer: SearchAnswer;
      readonly reach: Reach;
    }
  | { readonly kind: 'failed' };
