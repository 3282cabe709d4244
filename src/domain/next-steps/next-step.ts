import type { DerivedFigure, Figure } from '../figures/figure.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { PayRange } from '../pay/pay-range.ts';

/** What a next step is better at. The last is known only where a reader has chosen a place. */
export const nextStepKinds = [
  'better-paid',
  'less-school',
  'more-openings',
  'well-paid-here',
] as const;
export type NextStepKind = (typeof nextStepKinds)[number];

/** The kinds that are the same everywhere, so that a page is served with them. */
export const servedStepKinds = ['better-paid', 'less-school', 'more-openings'] as const;
export type ServedStepKind = (typeof servedStepKinds)[number];

/** The heading of each list. */
export const nextStepHeadings: Readonly<Record<NextStepKind, string>> = {
  'better-paid': 'Like this, but better paid',
  'less-school': 'Like this, with less school',
  'more-openings': 'Like this, with more openings',
  'well-paid-here': 'Like this, and well paid here',
};

/** A career that is close to another one, as a list names it. */
export interface NextStep {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** The median, by the hour where the first career's leading pay is. */
  readonly pay: Figure;
  /** The median less the first career's; undefined where they share no period. */
  readonly payDifference: DerivedFigure | undefined;
  readonly openings: Figure;
  readonly range: PayRange;
  /** Skills and knowledge that matter in both, in words. */
  readonly carriesOver: readonly string[];
  /** Those that matter there and less here. */
  readonly isNew: readonly string[];
  /** School, work before, training and license: what the step usually asks for, a phrase each. */
  readonly asks: readonly string[];
}

/** The steps of a career, closest first. */
export interface NextSteps {
  readonly period: PayPeriod;
  /** Pay of the career itself, to draw beside. */
  readonly own: PayRange;
  readonly lists: Readonly<Record<ServedStepKind, readonly NextStep[]>>;
  /** Close careers above the floor, closest first: what a place's pay is looked up for. */
  readonly close: readonly CloseCareer[];
}

/** A close career with what is needed to say whether a place pays it well. */
export interface CloseCareer {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  /** Its yearly median in the nation. */
  readonly nation: number;
}

/** How many steps a list has. */
export const mostSteps = 5;

/** How many of them stand there with all that is said of a step; the rest are a line each. */
export const stepsInFull: Readonly<Record<ServedStepKind, number>> = {
  'better-paid': 1,
  'less-school': 1,
  'more-openings': 1,
};
