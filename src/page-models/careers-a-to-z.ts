import { payMeasure } from '../domain/figures/measure.ts';
import type { CareerLetter, ListedCareer } from '../domain/lists/career-letter.ts';
import { isEntryEducation } from '../domain/schooling/preparation.ts';
import { oewsFigure } from '../facts/oews.ts';
import { projectionRow } from '../facts/projections.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { mainSourceOf } from '../facts/sources.ts';
import { oewsNational } from '../facts/tables/oews.ts';
import { routes } from '../domain/site/links.ts';
import { shortAttribution } from '../domain/figures/receipt.ts';
import { occupationCareers } from './career-directory.ts';
import { leadingPeriod } from './career-page/pay.ts';

/** A title's page as the list needs it. */
export interface TitleWithPage {
  readonly title: string;
  readonly slug: string;
}

/** All careers, A to Z. */
export interface CareersAToZPage {
  readonly title: string;
  readonly description: string;
  readonly occupations: number;
  readonly titles: number;
  readonly letters: readonly CareerLetter[];
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

/** Every career page, A to Z; the few names that begin with a digit come last. */
function careersAToZ(titles: readonly TitleWithPage[]): readonly CareerLetter[] {
  const careers = [...occupationCareers().map(listedOccupation), ...titles.map(listedTitle)];
  const sorted = careers.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const groups = Map.groupBy(sorted, ({ name }) => name.charAt(0).toUpperCase());
  const letters = [...groups].map(([letter, listed]) => ({ letter, careers: listed }));
  const isDigit = ({ letter }: CareerLetter) => /\d/.test(letter);
  return [...letters.filter((each) => !isDigit(each)), ...letters.filter(isDigit)];
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

/** One letter of the careers, and the way to the others. */
export interface LetterPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly shown: CareerLetter;
  readonly letters: readonly { readonly letter: string; readonly href: string }[];
}

/** The page of each letter; the first one stands where the careers begin. */
export function letterPages({ letters }: CareersAToZPage): readonly LetterPage[] {
  const ways = letters.map(({ letter }, at) => ({
    letter,
    href: at === 0 ? routes.careers() : routes.careersLetter(letter.toLowerCase()),
  }));
  return letters.map((shown, at) => ({
    title: at === 0 ? 'Careers, A to Z' : `Careers that begin with ${shown.letter}`,
    description: `The ${String(shown.careers.length)} careers whose names begin with ${shown.letter}, with their category and their pay in the middle, and the way to all others.`,
    path: ways[at]?.href ?? routes.careers(),
    shown,
    letters: ways,
  }));
}
