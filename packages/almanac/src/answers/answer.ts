import type { Citation } from '../../../../src/domain/cite/citation.ts';
import type { AbsenceReason } from '../../../../src/domain/figures/missing.ts';
import type { PlaceKind } from '../../../../src/domain/places/place.ts';

/** An occupation of the newest release of pay. */
export interface OccupationNamed {
  /** `29-1141`. */
  readonly code: string;
  /** What people call them: "Registered nurses". */
  readonly name: string;
  /** Full address of its page; left out for a group. */
  readonly page?: string;
}

/** An occupation that words for a job may mean. */
export interface Candidate extends OccupationNamed {
  /**
   * own-name: the words are its name or its code. decided-by-ad: a fact in the job ad decides, and
   * `reason` says which. listed: a list of titles counts the title there. short-form: the letters
   * stand for its name. near: nothing is called so, and this comes near.
   */
  readonly kind: 'own-name' | 'decided-by-ad' | 'listed' | 'short-form' | 'near';
  /** Why, in whole sentences. */
  readonly reason: string;
  /** What the job is, in a sentence. */
  readonly what?: string;
}

/** A place that figures are published for. */
export interface PlaceNamed {
  /** `US`, `TX`, `M19100`, `R4800001`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Full address of its page; left out for the nation. */
  readonly page?: string;
}

/** A published figure, or why there is none. Never both, and never 0 for a figure that is not there. */
export interface FigureSaid {
  /** `oews/2025-05/US/29-1141/annual-median`. */
  readonly factId: string;
  /** "Median annual wage". */
  readonly measure: string;
  /** As published, in `unit`. */
  readonly value?: number;
  readonly missing?: AbsenceReason;
  /** The top code, in `unit`: with `missing: 'top-coded'` only. */
  readonly atLeast?: number;
  /** What a reader sees: "$97,550", "hourly pay only". */
  readonly text: string;
  /** Why there is no number, as a sentence; with `missing` only. */
  readonly why?: string;
  readonly unit: string;
  /** What the unit counts: "whole dollars a year". */
  readonly unitMeans: string;
  /** The edition in words: "May 2025". */
  readonly release: string;
  /** Where it comes from, who is counted and where: whole sentences to quote beside it. */
  readonly receipt: string;
}

/** What words for a job mean. */
export interface TitleAnswer {
  readonly asked: string;
  /**
   * one: one occupation. several: the title is counted in several, so it has no pay of its own.
   * near: nothing is called so. none: nothing comes near.
   */
  readonly verdict: 'one' | 'several' | 'near' | 'none';
  /** The answer in whole sentences; where there is nothing, how to ask instead. */
  readonly says: string;
  readonly candidates: readonly Candidate[];
  /** Full address of the page of a title with a page of its own. */
  readonly page?: string;
}

/** Figures of one occupation at one place. */
export interface FiguresAnswer {
  /** choose-occupation, choose-place: nothing is given until one is chosen. unknown: see `says`. */
  readonly verdict: 'figures' | 'choose-occupation' | 'choose-place' | 'unknown';
  readonly says: string;
  readonly occupation?: OccupationNamed;
  readonly place?: PlaceNamed;
  readonly figures: readonly FigureSaid[];
  readonly candidates: readonly Candidate[];
  readonly places: readonly PlaceNamed[];
}

/** How far two published figures are apart, or why that cannot be said. */
export interface DifferenceSaid {
  /** The codes of the two. */
  readonly between: readonly [string, string];
  readonly value?: number;
  readonly unit?: string;
  /** The fact ids of the two. */
  readonly from?: readonly string[];
  /** The sum, or why there is none, as a sentence. */
  readonly says: string;
}

/** Two to four occupations side by side at one place. */
export interface CompareAnswer {
  readonly verdict: 'compared' | 'choose-occupation' | 'choose-place' | 'unknown';
  readonly says: string;
  readonly place?: PlaceNamed;
  readonly occupations: readonly OccupationNamed[];
  /** A row a measure: a figure of each occupation, in their order. */
  readonly rows: readonly { readonly measure: string; readonly figures: readonly FigureSaid[] }[];
  /** Of the middle of pay, between each two. */
  readonly differences: readonly DifferenceSaid[];
  /** Words for jobs that mean several occupations or none, each with its candidates. */
  readonly undecided: readonly TitleAnswer[];
  readonly places: readonly PlaceNamed[];
}

/** What words for a place mean. */
export interface PlaceAnswer {
  readonly asked: string;
  /** several: a choice, which is never guessed. near: nothing is called so. */
  readonly verdict: 'one' | 'several' | 'near' | 'unknown';
  readonly says: string;
  readonly places: readonly PlaceNamed[];
}

/** How a figure or a page is cited. */
export interface CiteAnswer {
  readonly verdict: 'cited' | 'unknown';
  readonly says: string;
  /** What is cited: "Median annual wage, registered nurses, Texas, May 2025". */
  readonly title?: string;
  readonly citation?: Citation;
  /** Of a fact id: the figure itself. */
  readonly figure?: FigureSaid;
}
