import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { Origin } from '../figures/receipt.ts';
import type { LicenseKind } from './license.ts';
import { experiencePhrase, trainingPhrase, type EntryEducation } from './preparation.ts';
import type { SchoolKind } from './school-kinds.ts';

/** What the cost of a way in hangs on, as analysts and the law have it. */
export interface TypicalWayIn {
  /** Undefined where analysts assign none. */
  readonly education: EntryEducation | undefined;
  /** The agency's words for work before and for training on the job. */
  readonly experience: string;
  readonly training: string;
  readonly license: LicenseKind;
}

/** What schools of a kind ask for a year. */
export interface SchoolPrice {
  readonly kind: SchoolKind;
  readonly price: Figure;
}

/** What the typical way into an occupation costs, as far as anyone publishes it, and what it pays. */
export interface WayInCost {
  /** The usual kind of school first; empty where no school is usual. */
  readonly prices: readonly SchoolPrice[];
  /** How long it takes, in words; undefined where nothing is listed. */
  readonly takes: string | undefined;
  /** Why there is no price, or what is not in it: a sentence each. */
  readonly reasons: readonly string[];
  /** The page with all kinds of school; undefined where analysts assign no level. */
  readonly levelHref: string | undefined;
  readonly pay: Figure;
  readonly period: PayPeriod;
  /** Where the prices come from; undefined where there are none. */
  readonly origin: Origin | undefined;
}

interface SchoolsOfLevel {
  /** Kinds of school that lead to the level, the usual one first. */
  readonly kinds: readonly SchoolKind[];
  /** Whole years at their price; undefined where a course may be of any length. */
  readonly years?: number;
}

const none: SchoolsOfLevel = { kinds: [] };
const fourYears: SchoolsOfLevel = {
  kinds: ['public-four-year', 'nonprofit-four-year', 'for-profit-four-year'],
  years: 4,
};

/** Where a level of education is earned. What comes after the first four years has other prices. */
export const schoolsOfLevel: Readonly<Record<EntryEducation, SchoolsOfLevel>> = {
  'no-formal': none,
  'high-school': none,
  'some-college': { kinds: ['public-two-year', 'public-four-year', 'nonprofit-four-year'] },
  'postsecondary-nondegree': {
    kinds: [
      'public-two-year',
      'for-profit-under-two-years',
      'for-profit-two-year',
      'nonprofit-two-year',
      'public-under-two-years',
      'nonprofit-under-two-years',
    ],
  },
  associates: {
    kinds: ['public-two-year', 'for-profit-two-year', 'nonprofit-two-year'],
    years: 2,
  },
  bachelors: fourYears,
  masters: fourYears,
  'doctoral-or-professional': fourYears,
};

const schoolTakes: Readonly<Partial<Record<EntryEducation, string>>> = {
  'some-college': 'one college class or more',
  'postsecondary-nondegree': 'some weeks to about two years of school',
  associates: 'two years of full-time school or more',
  bachelors: 'four years of full-time school or more',
  masters: 'four years for a bachelor’s degree, then one to three more',
  'doctoral-or-professional': 'for most, four years for a bachelor’s degree, then three or more',
};

/** How long a way in takes, its parts in order; undefined where none is listed. */
export function wayInTakes(way: TypicalWayIn): string | undefined {
  const { education, experience, training } = way;
  const trained =
    training === 'apprenticeship'
      ? 'an apprenticeship, often of three to five years'
      : trainingPhrase(training);
  const parts = [education && schoolTakes[education], experiencePhrase(experience), trained];
  const listed = parts.filter((part) => part !== undefined);
  return listed.length > 0 ? listed.join(', then ') : undefined;
}

/** Why a way in has no price, or what a price leaves out: a sentence each. */
export function wayInReasons(way: TypicalWayIn): readonly string[] {
  const sentences = [
    schoolReason(way.education),
    trainingReason(way.training),
    licenseReason(way.license),
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

function schoolReason(education: EntryEducation | undefined): string | undefined {
  switch (education) {
    case undefined:
      return 'Analysts assign no usual schooling to this group of jobs, so there is no price to set beside it.';
    case 'no-formal':
    case 'high-school':
      return 'No school after high school is usual, so there is no tuition.';
    case 'postsecondary-nondegree':
      return 'Many trade schools price a whole course and not a year, so they are not in this.';
    case 'masters':
    case 'doctoral-or-professional':
      return 'This is the price of the first four years; later study has others, which our copy lacks.';
    case 'some-college':
    case 'associates':
    case 'bachelors':
      return undefined;
  }
}

function trainingReason(training: string): string | undefined {
  switch (training) {
    case 'apprenticeship':
      return 'An apprenticeship is a paid job. Ask who pays for classes, books and tools.';
    case 'short-term':
    case 'moderate-term':
    case 'long-term':
      return 'Training on the job is paid, as a rule.';
    case 'internship-residency':
      return 'Ask whether the internship or residency is paid: some are.';
    default:
      return undefined;
  }
}

function licenseReason(license: LicenseKind): string | undefined {
  switch (license) {
    case 'federal':
    case 'every-state':
    case 'most-states':
      return 'The law asks for a license; no table here has the price of its courses, tests and fees.';
    case 'some-states':
    case 'depends':
      return 'Where a license is needed, its courses, tests and fees come on top.';
    case 'none':
    case 'unknown':
      return undefined;
  }
}

/** A price of a year, for all the years of a level; undefined unless it is published. */
export function tuitionOverYears(price: Figure, years: number): DerivedFigure | undefined {
  if (!isPresent(price)) return undefined;
  const value = price.value * years;
  return {
    derived: 'tuition-over-years',
    from: [price.id],
    unit: 'usd',
    value,
    arithmetic: `${formatNumber(price.value, price.unit)} × ${String(years)} years = ${formatNumber(value, 'usd')}`,
  };
}
