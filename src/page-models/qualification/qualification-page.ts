import type { GuideFrontMatter } from '../../content-schemas/guide.ts';
import type { QualificationFrontMatter } from '../../content-schemas/qualification.ts';
import { isEntryEducation, type EntryEducation } from '../../domain/schooling/preparation.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { projectionRow } from '../../facts/projections.ts';
import { occupationCareers } from '../career-directory.ts';
import { educationByState, type EducationByState } from './education-by-place.ts';
import { levelCost, type LevelCost } from './school-prices.ts';
import {
  careerInList,
  listLeaders,
  careerListReceipts,
  type CareerInList,
  type ListLeaders,
} from './listed-careers.ts';

type CareersBy = QualificationFrontMatter['careersBy'];
/** What a guide says of credentials. */
export type NamedCredentials = Pick<GuideFrontMatter, 'code' | 'credentials'>;

/** Everything a qualification's page shows beside its written text. */
export interface QualificationPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** By name. */
  readonly careers: readonly CareerInList[];
  /** How many careers there are to choose from: all of them, or all with a guide. */
  readonly of: number;
  readonly leaders: ListLeaders | undefined;
  /** For a level of education: what it costs, and what its jobs pay. */
  readonly cost: (LevelCost & { readonly level: EntryEducation }) | undefined;
  /** For a level of education: its pay by place, and the page with all places. */
  readonly pay: (EducationByState & { readonly placesHref: string }) | undefined;
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

/**
 * @param file the MDX file, named in errors.
 * @param guides the guides, whose credentials tell which careers ask for a license.
 */
export function qualificationPage(
  { slug, name, summary, careersBy }: QualificationFrontMatter,
  file: string,
  guides: readonly NamedCredentials[],
): QualificationPage {
  const codes = codesBy(careersBy, guides);
  const shared = careersBy.training ? 'training' : 'education';
  const careers = codes
    .map((code) => careerInList(code, careersBy.credentials ? 'training' : shared, file))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const receipts = careerListReceipts(careers);
  const { education } = careersBy;
  return {
    path: routes.qualifications(slug),
    title: `${name}: what it takes and where it leads`,
    description: summary,
    trail: [{ name: 'Qualifications', href: routes.qualifications() }],
    careers,
    of: careersBy.credentials ? guides.length : occupationCareers().length,
    leaders: listLeaders(careers),
    cost: education && { ...levelCost(education), level: education },
    pay: education && {
      ...educationByState(education),
      placesHref: routes.qualificationPlaces(slug),
    },
    receipts,
    sourcesLine: [...new Set(receipts.map(({ origin }) => `${shortAttribution(origin)}.`))].join(
      ' ',
    ),
  };
}

function codesBy(by: CareersBy, guides: readonly NamedCredentials[]): readonly string[] {
  const { education, training, credentials } = by;
  if (credentials) {
    return guides
      .filter((guide) => guide.credentials.some(({ neededBy }) => credentials.includes(neededBy)))
      .map(({ code }) => code);
  }
  const kinds = new Set<string>(training);
  return occupationCareers()
    .map(({ code }) => code)
    .filter((code) => {
      const row = projectionRow(code);
      if (!row) return false;
      return education ? row.entry_education === education : kinds.has(row.training);
    });
}

/** How many careers have a level of education, over all levels. */
export function careersAtLevel(level: EntryEducation): number {
  return occupationCareers().filter(({ code }) => {
    const word = projectionRow(code)?.entry_education ?? '';
    return isEntryEducation(word) && word === level;
  }).length;
}
