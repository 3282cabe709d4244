import type { QualificationFrontMatter } from '../../content-schemas/qualification.ts';
import { educationPhrase, type EntryEducation } from '../../domain/schooling/preparation.ts';
import { shortAttribution } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { educationPlaces, type EducationPlaces } from './education-by-place.ts';

/** A level of education that has a page of its own. */
export interface WrittenLevel {
  readonly slug: string;
  readonly name: string;
  readonly level: EntryEducation;
}

/** The page with the pay of a level of education in every state and metro. */
export interface EducationPlacesPage {
  readonly name: string;
  /** Finishes "usually need …". */
  readonly phrase: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly places: EducationPlaces;
  readonly sourcesLine: string;
}

export function educationWithPlaces(
  texts: readonly QualificationFrontMatter[],
): readonly WrittenLevel[] {
  return texts.flatMap(({ slug, name, careersBy: { education } }) =>
    education ? [{ slug, name, level: education }] : [],
  );
}

export function educationPlacesPage({ slug, name, level }: WrittenLevel): EducationPlacesPage {
  const places = educationPlaces(level);
  const phrase = educationPhrase(level);
  const receipts = [...places.stateReceipts, ...places.metroReceipts];
  return {
    name,
    phrase,
    title: `${name}: pay in every state and metro`,
    description: `What jobs that usually need ${phrase} pay in each state and metropolitan area, before and after prices, with the source of every figure.`,
    path: routes.qualificationPlaces(slug),
    trail: [
      { name: 'Qualifications', href: routes.qualifications() },
      { name, href: routes.qualifications(slug) },
    ],
    places,
    sourcesLine: `${[...new Set(receipts.map(({ origin }) => shortAttribution(origin)))].join('. ')}.`,
  };
}
