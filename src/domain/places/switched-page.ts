import type { FigureCell } from '../figures/figure-cell.ts';
import type { Figure } from '../figures/figure.ts';
import type { SheetOutlook } from '../outlook/sheet-outlook.ts';
import type { SheetLinks } from '../site/sheet-links.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { CloseCareer } from '../next-steps/next-step.ts';
import type { NationMedians } from './nation-medians.ts';
import type { PayBasis } from '../pay/living-on.ts';
import type { PayReference } from '../pay/pay-reference.ts';

/** The occupation that a career page is about, with what the nation's pay is needed for. */
export interface SwitchedCareer {
  readonly kind: 'career';
  readonly code: string;
  /** In the plural and in lower case: "registered nurses". */
  readonly people: string;
  readonly period: PayPeriod;
  readonly payBasis: PayBasis;
  /** An "all other" occupation: what is left of a group, not one job. */
  readonly isResidual: boolean;
  readonly embedHref: string;
  /** Careers that are close to it, closest first, to look up what the place pays them. */
  readonly close: readonly CloseCareer[];
  readonly nation: { readonly median: Figure; readonly p90: Figure };
}

/** What a category page is drawn from anew when a reader narrows it or picks a place. */
export interface SwitchedCategory {
  readonly kind: 'category';
  /** The release of pay, the editions of what is projected, and the last year of growth. */
  readonly release: string;
  readonly editions: Readonly<Record<'jobs' | 'growth' | 'openings', string>>;
  readonly targetYear: string;
  /** What the strips of the nation are read against. */
  readonly references: readonly PayReference[];
  /** By code. */
  readonly occupations: Readonly<Record<string, SwitchedRow>>;
}

/** An occupation of the nation as a data file has it, without fact ids. */
export interface SwitchedRow {
  /** The five percentiles of yearly pay, lowest first. */
  readonly pay: readonly FigureCell[];
  readonly jobs: FigureCell;
  readonly growth: FigureCell;
  readonly openings: FigureCell;
}

/** The occupations that people with a title may be counted in, and each one's national middle. */
export interface SwitchedTitle extends NationMedians {
  readonly kind: 'title';
  readonly candidates: readonly SwitchedCandidate[];
}

export interface SwitchedCandidate {
  readonly code: string;
  /** In the plural and in lower case: "orderlies". */
  readonly people: string;
}

/** The pay of an occupation, as a figure to frame. */
export type SwitchedCareerEmbed = Pick<
  SwitchedCareer,
  'kind' | 'code' | 'people' | 'period' | 'nation'
>;

/** The occupations of a title, as a figure to frame. */
export interface SwitchedTitleEmbed extends NationMedians {
  readonly kind: 'title';
  /** What the figure says of the title. */
  readonly say: string;
  readonly candidates: readonly {
    readonly code: string;
    readonly occupation: string;
    readonly href: string;
  }[];
}

/** A figure that other sites may frame, with what its words and links need to speak of a place. */
export interface SwitchedEmbed {
  readonly heading: string;
  /** The page that the figure comes from, from the site's root. */
  readonly href: string;
  readonly sentence: string;
  /** The full address of the figure. */
  readonly url: string;
  /** Of a frame that holds it, in pixels. */
  readonly height: number;
  readonly shown: SwitchedCareerEmbed | SwitchedTitleEmbed;
}

/** A career on a sheet of paper. */
export interface SwitchedSheet extends Pick<
  SwitchedCareer,
  'code' | 'people' | 'period' | 'payBasis' | 'nation'
> {
  readonly kind: 'sheet';
  readonly name: string;
  readonly outlook: SheetOutlook;
  readonly links: SheetLinks;
}

/** A written comparison: its careers, by the last part of their address. */
export interface SwitchedComparison {
  readonly kind: 'comparison';
  readonly careers: readonly string[];
}

/** The dots of the categories, and the middle of all jobs of the country. */
export interface SwitchedSpread {
  readonly kind: 'spread';
  /** Of the categories. */
  readonly codes: readonly string[];
  readonly allJobs: Figure;
}

/** What a page hands to the script that shows it for a place. */
export type SwitchedPage =
  | SwitchedCareer
  | SwitchedTitle
  | SwitchedCategory
  | SwitchedSpread
  | SwitchedSheet
  | SwitchedComparison;
