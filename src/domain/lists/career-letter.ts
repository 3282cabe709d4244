import type { Figure } from '../figures/figure.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { EntryEducation } from '../schooling/preparation.ts';

/** A line of the A to Z: an occupation, or a title counted in several. */
export interface ListedCareer {
  readonly name: string;
  readonly href: string;
  readonly categoryName: string;
  readonly categorySlug: string;
  readonly education: EntryEducation | undefined;
  /** Undefined for a title, which has no figure of its own. */
  readonly pay: { readonly period: PayPeriod; readonly median: Figure } | undefined;
}

/** The careers whose names begin with one letter. */
export interface CareerLetter {
  /** A capital. */
  readonly letter: string;
  readonly careers: readonly ListedCareer[];
}

/** The id of a letter's part of a page. */
export const letterId = (letter: string): string => `letter-${letter.toLowerCase()}`;
