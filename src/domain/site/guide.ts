import type { AiMeasure } from '../ai/exposure.ts';
import type { DerivedFigure, Figure } from '../figures/figure.ts';
import type { PayMeasure } from '../figures/measure.ts';

/** A career page to go to. */
export interface CareerLink {
  readonly name: string;
  readonly href: string;
}

/**
 * Programs whose edition a text may name: `ep` is that of growth and openings, `ep-before` the one
 * before it, `ep-whole` that of jobs, turnover and reasons.
 */
export type EditionOf = 'oews' | 'ep' | 'ep-before' | 'ep-whole' | 'onet';

/** What written text may ask of the data, so that no figure is typed by hand. */
export interface GuideFigures {
  readonly pay: (code: string, measure: PayMeasure) => Figure;
  /** Openings a year, averaged over the projection's ten years. */
  readonly openings: (code: string) => Figure;
  /** Projected change in jobs over the ten years, percent, as the newest edition has it. */
  readonly jobGrowth: (code: string) => Figure;
  /** The same as the edition before had it. */
  readonly jobGrowthBefore: (code: string) => Figure;
  /** Projected share of workers who leave the occupation in a year, percent. */
  readonly turnover: (code: string) => Figure;
  /** How many of the jobs that all three studies of AI rate this study rates lower. */
  readonly ratedLower: (code: string, study: AiMeasure) => DerivedFigure;
  /** A fee, a least wage or a ratio of `data/amounts.csv`, by `<slug>/<what>`, and its year. */
  readonly amount: (id: string) => { readonly figure: Figure; readonly year: string };
  /** The newest edition in words: "May 2025", "2024–34", "O*NET 30.2". */
  readonly edition: (of: EditionOf) => string;
  /** Throws when `code` is no occupation of the newest release. */
  readonly career: (code: string) => CareerLink;
}

export interface GuideQuality {
  readonly name: string;
  readonly why: string;
}

export interface GuideRoute {
  readonly name: string;
  readonly takes: string;
  readonly time: string;
  readonly leadsTo: readonly CareerLink[];
}

export interface GuideCredential {
  readonly name: string;
  readonly short?: string | undefined;
  readonly issuer: string;
  readonly url: string;
  /** Who asks for it: nobody may be led to think that a law does when none does. */
  readonly neededBy: 'law' | 'employers' | 'optional';
  readonly when: string;
  readonly takes: string;
  /** Its page here, when it has one. */
  readonly href?: string | undefined;
}

export interface GuideNeighbor {
  readonly career: CareerLink;
  readonly reason: string;
  readonly difference: string;
  /** Median annual pay. */
  readonly pay: Figure;
}

/** The lists above a guide's text, which the text places where they belong. */
export interface GuideLists {
  readonly qualities: readonly GuideQuality[];
  readonly routes: readonly GuideRoute[];
  readonly credentials: readonly GuideCredential[];
  readonly nextDoor: readonly GuideNeighbor[];
  readonly questions: readonly string[];
}

/** What the components of a written text draw on. Pages without lists have none to place. */
export interface Guide {
  readonly figures: GuideFigures;
  readonly lists?: GuideLists;
}
