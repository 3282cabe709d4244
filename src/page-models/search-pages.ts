import type { CertificationFrontMatter } from '../content-schemas/certification.ts';
import type { ComparisonFrontMatter } from '../content-schemas/comparison.ts';
import type { GlossaryTermFields } from '../content-schemas/glossary-term.ts';
import type { LessonFrontMatter } from '../content-schemas/lesson.ts';
import type { QualificationFrontMatter } from '../content-schemas/qualification.ts';
import type { SitePage } from '../domain/search/site-page.ts';
import { routes } from '../domain/site/links.ts';
import { isOccupationCode, type OccupationCode } from '../domain/words/occupation-code.ts';
import { categories } from '../domain/words/categories.ts';
import { allPrograms, type Program } from '../facts/programs.ts';
import { careersInCategory, occupationCareer } from './career-directory.ts';
import { findingOfList, listLink, type WrittenList } from './find/asked-list.ts';
import { careersOfProgram, isDirect, openingsOf, pageOfProgram } from './program/program-groups.ts';
import { ownPages, searchedLesson } from './search-own-pages.ts';
import {
  otherCategoryNames,
  otherCertificationNames,
  otherProgramNames,
  otherQualificationNames,
} from './search-page-names.ts';

/** What is written of pages that are no careers. */
export interface WrittenPages {
  readonly certifications: readonly CertificationFrontMatter[];
  readonly qualifications: readonly QualificationFrontMatter[];
  readonly comparisons: readonly ComparisonFrontMatter[];
  /** Each with its fragment on the page of the glossary. */
  readonly terms: readonly (GlossaryTermFields & { readonly id: string })[];
  readonly lists: readonly WrittenList[];
  readonly lessons: readonly LessonFrontMatter[];
}

/** Every page that is found beside careers and titles; places are found in their own list. */
export function searchedPages(written: WrittenPages): readonly SitePage[] {
  return [
    ...written.lists.map(ofList),
    ...written.qualifications.map(ofQualification),
    ...written.certifications.map(ofCertification),
    ...categories.map((category): SitePage => ({
      kind: 'category',
      name: category.name,
      otherNames: otherCategoryNames[category.slug] ?? [],
      href: routes.category(category.slug),
      codes: careersInCategory(category).map(({ code }) => code),
      sentence: `${category.about}.`,
    })),
    ...allPrograms().map(ofProgram),
    ...written.comparisons.map(ofComparison),
    ...written.terms.map(ofTerm),
    ...ownPages,
    ...written.lessons.map(searchedLesson),
  ];
}

/** Careers of a list that are sent along, the first of its order. */
const mostOfList = 12;

function ofList(list: WrittenList): SitePage {
  const { title, href, sentence } = listLink(list);
  const { fits } = findingOfList(list.fields);
  return {
    kind: 'list',
    name: title,
    otherNames: [],
    href,
    codes: fits
      .map(({ code }) => code)
      .filter(isOccupationCode)
      .slice(0, mostOfList),
    sentence,
  };
}

const ofQualification = ({ name, slug, summary }: QualificationFrontMatter): SitePage => ({
  kind: 'qualification',
  name,
  otherNames: otherQualificationNames[slug] ?? [],
  href: routes.qualifications(slug),
  codes: [],
  sentence: summary,
});

const ofCertification = (certification: CertificationFrontMatter): SitePage => ({
  kind: 'certification',
  name: certification.name,
  otherNames: [
    ...lettersOf(certification.short),
    ...apart(certification.name),
    ...(otherCertificationNames[certification.slug] ?? []),
  ],
  href: routes.certification(certification.slug),
  codes: certification.careers,
  sentence: certification.shows,
});

/** "CMA (AAMA)" is also written "CMA", "PBT(ASCP)" also "PBT". */
function lettersOf(short: string | undefined): readonly string[] {
  if (short === undefined) return [];
  const [before = ''] = short.split('(');
  return [...new Set([short, before.trim()])].filter((letters) => letters.length > 1);
}

/** "Certified ScrumMaster" is also written "Certified Scrum Master". */
function apart(name: string): readonly string[] {
  const written = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return written === name ? [] : [written];
}

const isLeftOver = (code: string) => occupationCareer(code)?.isResidual === true;

/** Careers of a program that are sent along. */
const mostCareers = 12;

function ofProgram({ cip, title }: Program): SitePage {
  const slug = pageOfProgram(cip);
  const careers = careersOfProgram(cip).toSorted(
    (a, b) =>
      Number(isLeftOver(a)) - Number(isLeftOver(b)) ||
      Number(isDirect(b)) - Number(isDirect(a)) ||
      openingsOf(b) - openingsOf(a),
  );
  return {
    kind: 'program',
    name: title,
    otherNames: [...new Set([...(otherProgramNames[cip] ?? []), ...partsOfTitle(title)])],
    href: slug === undefined ? `${routes.programs()}?q=${cip}` : routes.program(slug),
    codes: careers.slice(0, mostCareers) as OccupationCode[],
    sentence: '',
  };
}

/**
 * How a program is called without what the classification adds: "Biology" of "Biology/Biological
 * Sciences, General", "Dental Hygienist" of "Dental Hygiene/Hygienist".
 */
function partsOfTitle(title: string): readonly string[] {
  const plain = title.replace(/, General$/, '');
  const [first = '', second, ...more] = plain.split('/');
  const said = plain === title ? [] : [plain];
  if (second === undefined || more.length > 0) return said;
  const front = first.split(' ').slice(0, -1);
  // "Business/Managerial Economics" is about one part of business.
  if (front.length === 0 && second.includes(' ')) return said;
  return [...said, first, [...front, second].join(' ')];
}

const ofComparison = ({ title, slug, summary, careers }: ComparisonFrontMatter): SitePage => ({
  kind: 'comparison',
  name: title,
  otherNames: [],
  href: routes.comparison(slug),
  codes: careers.filter(isOccupationCode),
  sentence: summary,
});

const ofTerm = ({ id, term, alsoCalled, linkedWords, why }: WrittenPages['terms'][number]) =>
  ({
    kind: 'term',
    name: term,
    otherNames: [...new Set([...alsoCalled, ...linkedWords])],
    href: routes.glossary(id),
    codes: [],
    sentence: why,
  }) satisfies SitePage;
