import type { OccupationCode } from '../words/occupation-code.ts';
import { formsOf } from './title-forms.ts';
import type { SearchedOccupation, TitleStanding, TitleRecord } from './title-record.ts';
import { wordsOf } from './words.ts';

/** A title as a source lists it. */
export interface SearchedTitle {
  readonly title: string;
  readonly code: OccupationCode;
  /** The source singles the title out. */
  readonly prominent: boolean;
  /** The classification itself lists the title here. */
  readonly isClassified?: boolean;
  /** It is the name that the occupation's page has, so that it leads there, whoever else lists it. */
  readonly isName?: boolean;
  /** Too long to be typed before the second file is there, so that it can wait for it. */
  readonly canWait?: boolean;
}

/** A title page. */
export interface WrittenTitle {
  readonly title: string;
  readonly alsoCalled: readonly string[];
  readonly slug: string;
  /** The occupations it may be counted in, in the order of the page. */
  readonly codes: readonly OccupationCode[];
}

interface Draft {
  title: string;
  standing: TitleStanding;
  slug?: string;
  /** How many occupations its page names. */
  named?: number;
  readonly otherForms: Set<string>;
  /** How much speaks for each occupation, by its position. */
  readonly support: Map<number, number>;
  /** The positions of those that the classification itself lists it under. */
  readonly classified: Set<number>;
}

/**
 * What is left of a group is the last place to look for a title that is listed elsewhere too. But
 * where the classification itself and another source list it there, it goes before as many others:
 * endodontists are "dentists, all other specialists".
 */
const unsureResidual = -5;
const sureResidual = 0.5;

/** More than any number of listings can add up to. */
const itsOwnName = 10_000;

/**
 * Makes one record of all listings of a title, whatever their case, punctuation or number.
 * A code that is not among `occupations` throws a RangeError.
 */
export function gatherTitles(
  occupations: readonly SearchedOccupation[],
  listed: readonly SearchedTitle[],
  written: readonly WrittenTitle[],
): { readonly occupations: readonly SearchedOccupation[]; readonly titles: TitleRecord[] } {
  const drafts = new Map<string, Draft>();
  const positions = new Map(occupations.map(({ code }, position) => [code, position]));
  const positionOf = (code: OccupationCode) => {
    const position = positions.get(code);
    if (position === undefined) {
      throw new RangeError(`The occupation code ${code} is not among the occupations to search.`);
    }
    return position;
  };
  for (const [position, { name }] of occupations.entries()) {
    const draft = draftOf(drafts, name);
    draft.title = name;
    draft.standing = 'occupation';
    draft.support.set(position, itsOwnName);
  }
  for (const listing of listed) {
    const { title, code, prominent, isName = false, canWait = false } = listing;
    const { full, short } = formsOf(title);
    const draft = draftOf(drafts, full);
    const position = positionOf(code);
    if (listing.isClassified) draft.classified.add(position);
    const support = isName ? itsOwnName : prominent ? 5 : 1;
    draft.support.set(position, (draft.support.get(position) ?? 0) + support);
    if (short !== undefined) draft.otherForms.add(short);
    if (prominent && !canWait && draft.standing === 'listed') draft.standing = 'prominent';
    if (draft.standing !== 'occupation') draft.title = plainer(draft.title, full);
  }
  for (const page of written) {
    const draft = draftOf(drafts, page.title);
    draft.title = page.title;
    draft.standing = 'page';
    draft.slug = page.slug;
    for (const name of page.alsoCalled) takeOver(drafts, draft, name);
    draft.named = page.codes.length;
    for (const [place, code] of page.codes.entries()) {
      draft.support.set(positionOf(code), itsOwnName - place);
    }
  }
  drafts.delete('');
  addInitials(drafts, occupations);
  const titles = [...drafts.values()].map((draft) => finish(draft, occupations));
  const kept = withoutBareAbbreviations(titles);
  const isListed = ({ standing }: TitleRecord) => standing === 'listed';
  const first = kept.filter((title) => !isListed(title));
  return { occupations, titles: [...first, ...kept.filter(isListed)] };
}

/** "PT", listed as a title of physical therapists, is another form of "Physical therapists". */
function addInitials(drafts: Map<string, Draft>, occupations: readonly SearchedOccupation[]): void {
  for (const { title, support } of drafts.values()) {
    if (!/^[A-Z]{2,}$/.test(title)) continue;
    for (const position of support.keys()) {
      const name = occupations[position]?.name ?? '';
      const initials = wordsOf(name).map((word) => word.charAt(0).toUpperCase());
      if (initials.join('') === title) draftOf(drafts, name).otherForms.add(title);
    }
  }
}

/** Leaves "RN" out where "Registered Nurse", also written "RN", leads to the same occupation. */
function withoutBareAbbreviations(titles: readonly TitleRecord[]): TitleRecord[] {
  const written = new Set(
    titles.flatMap(({ otherForms, occupations }) =>
      otherForms.map((form) => `${form} ${occupations[0] ?? ''}`),
    ),
  );
  return titles.filter(
    ({ title, occupations }) =>
      !/^[A-Z]+$/.test(title) || !occupations.every((at) => written.has(`${title} ${at}`)),
  );
}

function draftOf(drafts: Map<string, Draft>, title: string): Draft {
  const key = wordsOf(title).join(' ');
  let draft = drafts.get(key);
  if (!draft) {
    draft = {
      title,
      standing: 'listed',
      otherForms: new Set(),
      support: new Map(),
      classified: new Set(),
    };
    drafts.set(key, draft);
  }
  return draft;
}

/** A name of a title page that is listed too becomes a form of the page's title. */
function takeOver(drafts: Map<string, Draft>, page: Draft, name: string): void {
  const key = wordsOf(name).join(' ');
  const other = drafts.get(key);
  page.otherForms.add(name);
  if (!other || other === page || other.standing === 'occupation') return;
  drafts.delete(key);
  for (const [position, support] of other.support) {
    page.support.set(position, (page.support.get(position) ?? 0) + support);
  }
}

/** Of two ways to print the same words: the shorter one, which is the singular, or with hyphens. */
function plainer(one: string, other: string): string {
  if (one.length !== other.length) return one.length < other.length ? one : other;
  if (one.includes('-') !== other.includes('-')) return one.includes('-') ? one : other;
  return one < other ? one : other;
}

function finish(draft: Draft, occupations: readonly SearchedOccupation[]): TitleRecord {
  const words = wordsOf(draft.title);
  const ordered = [...draft.support]
    .map(([position, support]) => {
      const { name = '', size = 0 } = occupations[position] ?? {};
      const nameWords = wordsOf(name);
      const likeName = words.filter((word) => nameWords.includes(word)).length;
      const isClassified = support > 1 && draft.classified.has(position);
      const residual = /\ball other\b/i.test(name)
        ? isClassified
          ? sureResidual
          : unsureResidual
        : 0;
      return { position, size, support: support + likeName + residual };
    })
    .sort((a, b) => b.support - a.support || b.size - a.size || a.position - b.position);
  const key = words.join(' ');
  return {
    title: draft.title,
    otherForms: [...draft.otherForms].filter((form) => wordsOf(form).join(' ') !== key).sort(),
    standing: draft.standing,
    occupations: ordered.map(({ position }) => position),
    ...(draft.slug === undefined ? {} : { slug: draft.slug, named: draft.named }),
  };
}
