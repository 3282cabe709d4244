import type { Figure } from '../domain/figures/figure.ts';
import { payMeasure, type PayPeriod } from '../domain/figures/measure.ts';
import { isEntryEducation, type EntryEducation } from '../domain/schooling/preparation.ts';
import { oewsFigure } from '../facts/oews.ts';
import { projectionRow } from '../facts/projections.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { mainSourceOf } from '../facts/sources.ts';
import { oewsNational } from '../facts/tables/oews.ts';
import { routes } from '../domain/site/links.ts';
import { shortAttribution } from '../domain/figures/receipt.ts';
import { occupationCareers } from './career-directory.ts';
import { leadingPeriod } from './career-page/pay.ts';

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

export interface Letter {
  readonly letter: string;
  readonly careers: readonly ListedCareer[];
}

/** A title's page as the list needs it. */
export interface TitleWithPage {
  readonly title: string;
  readonly slug: string;
}

/** Everything the A to Z shows. */
export interface CareersAToZPage {
  readonly title: string;
  readonly description: string;
  readonly occupations: number;
  readonly titles: number;
  readonly letters: readonly Letter[];
  readonly releaseLabel: string;
  readonly sourcesLine: string;
}

export function careersAToZPage(titles: readonly TitleWithPage[]): CareersAToZPage {
  const occupations = occupationCareers().length;
  return {
    title: 'Careers, A to Z',
    description: `All ${String(occupations)} occupations and ${String(titles.length)} job titles of the almanac in one list, with their category and their pay in the middle.`,
    occupations,
    titles: titles.length,
    letters: careersAToZ(titles),
    releaseLabel: newestOewsRelease().label,
    sourcesLine: `Pay: ${shortAttribution(mainSourceOf(oewsNational, newestOewsRelease().release))}.`,
  };
}

/** Every career page, A to Z. */
function careersAToZ(titles: readonly TitleWithPage[]): readonly Letter[] {
  const careers = [...occupationCareers().map(listedOccupation), ...titles.map(listedTitle)];
  const sorted = careers.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...Map.groupBy(sorted, (career) => career.name.charAt(0).toUpperCase())].map(
    ([letter, listed]) => ({ letter, careers: listed }),
  );
}

function listedOccupation(career: ReturnType<typeof occupationCareers>[number]): ListedCareer {
  const education = projectionRow(career.code)?.entry_education;
  const period = leadingPeriod(career.code);
  return {
    name: career.name,
    href: career.href,
    categoryName: career.category.name,
    categorySlug: career.category.slug,
    education: education && isEntryEducation(education) ? education : undefined,
    pay: { period, median: oewsFigure(career.code, payMeasure(period, 'median')) },
  };
}

const listedTitle = ({ title, slug }: TitleWithPage): ListedCareer => ({
  name: title,
  href: routes.career(slug),
  categoryName: 'Title counted in several occupations',
  categorySlug: 'title',
  education: undefined,
  pay: undefined,
});
