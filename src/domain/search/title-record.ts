import type { OccupationCode } from '../words/occupation-code.ts';

/** An occupation as search knows it. */
export interface SearchedOccupation {
  readonly code: OccupationCode;
  /** As its page is headed: "Registered nurses". */
  readonly name: string;
  /** How many people work in it, as a power of two; 0 when that is not published. */
  readonly size: number;
}

/**
 * What a title is: a page of its own that we wrote, an occupation's official name, a title that a
 * source singles out, or any other title.
 */
export type TitleStanding = 'page' | 'occupation' | 'prominent' | 'listed';

/** A title that can be found. */
export interface TitleRecord {
  /** In full: "Certified Nursing Assistant". */
  readonly title: string;
  /** Other forms of it: "CNA". */
  readonly otherForms: readonly string[];
  readonly standing: TitleStanding;
  /** Positions in the list of occupations of those it is counted in, most likely first. */
  readonly occupations: readonly number[];
  /**
   * How many of the occupations, all at the front, its own page names: lists know of others, which
   * the page leaves out.
   */
  readonly named?: number | undefined;
  /** The last part of its own page's address, when it has a page of its own. */
  readonly slug?: string;
}

/** All that search knows. */
export interface TitleRecords {
  readonly occupations: readonly SearchedOccupation[];
  /** The `listed` ones last. */
  readonly titles: Iterable<TitleRecord>;
}
