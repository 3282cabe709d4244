import { bibtexTitle } from './bibtex-title.ts';
import { headlineCase } from './headline-case.ts';
import type { Origin } from './receipt.ts';

/** The styles a citation is offered in, in the order a reader sees them. */
export const citationStyles = ['apa', 'mla', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

export const citationStyleNames: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
};

/** One citation in every style, as plain text. */
export type Citation = Readonly<Record<CitationStyle, string>>;

/**
 * What is cited: a page of this site, an agency's data set, or one figure of such a set. Works
 * that agree in all of this are cited alike, title and address aside.
 */
export interface CitedWork {
  readonly kind: 'page' | 'source' | 'figure';
  readonly author: string;
  /** Day of publication, `YYYY-MM-DD`; null when not known. */
  readonly published: string | null;
  /** Day it was read, `YYYY-MM-DD`. */
  readonly retrieved: string;
}

/** The words of a citation that differ from one work to the next. */
export interface CitedWords {
  readonly title: string;
  /** Full address. */
  readonly url: string;
  /** The name of a BibTeX entry: `registered-nurses`. */
  readonly key: string;
  /** The data set that a figure is part of. */
  readonly container?: string;
}

/** The form that citation processors read (CSL-JSON). */
export interface CitedItem {
  readonly id: string;
  readonly type: 'webpage' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: CitedDate;
  readonly accessed: CitedDate;
  readonly URL: string;
}

interface CitedDate {
  readonly 'date-parts': readonly [readonly [number, number, number]];
}

const site = 'Career Almanac';

/** Words that stand in for those of a page, so that the slow processor runs once for all pages. */
const standIns = {
  title: 'Zqtitle',
  url: 'https://zq.example/zqurl',
  key: 'zqkey',
  container: 'Zqcontainer',
} as const;
const standIn = /Zqtitle|https:\/\/zq\.example\/zqurl|zqkey|Zqcontainer/g;

/** `2026-05-15` in parts. */
function citedDate(day: string): CitedDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}

/** A work as each style is to be given it; with stand-ins unless `words` are given. */
export function citedItems(
  { kind, author, published, retrieved }: CitedWork,
  words: CitedWords = standIns,
): Readonly<Record<CitationStyle, CitedItem>> {
  const unsigned: CitedItem = {
    id: words.key,
    type: kind === 'source' ? 'dataset' : 'webpage',
    title: words.title,
    ...(kind === 'figure' && words.container ? { 'container-title': words.container } : {}),
    ...(published === null ? {} : { issued: citedDate(published) }),
    accessed: citedDate(retrieved),
    URL: words.url,
  };
  const item: CitedItem = { ...unsigned, author: [{ literal: author }] };
  // MLA names a site that publishes its own pages once, as what contains the page.
  const mla = kind === 'page' ? { ...unsigned, 'container-title': author } : item;
  // BibTeX has no field for the set that a figure is part of.
  const bibtex = words.container ? { ...item, title: `${words.title}: ${words.container}` } : item;
  return { apa: item, mla, chicago: item, bibtex: kind === 'figure' ? bibtex : item };
}

type Form = (text: string) => string;

/** A citation made of stand-ins, with the words of one work put in their place. */
export function fillCitation(made: Citation, words: CitedWords): Citation {
  const { title, container = '', url, key } = words;
  const fill = (style: CitationStyle, form: Form, containerForm = form) => {
    const values: Readonly<Record<string, string>> = {
      [standIns.title]: form(title),
      [standIns.container]: containerForm(container),
      [standIns.url]: url,
      [standIns.key]: key,
    };
    return made[style].replaceAll(standIn, (found) => values[found] ?? found);
  };
  const headline = (text: string) => withinQuotes(headlineCase(curled(text)));
  return {
    apa: fill('apa', curled, (text) => headlineCase(curled(text))),
    mla: fill('mla', headline),
    chicago: fill('chicago', headline),
    bibtex: fill('bibtex', bibtexTitle),
  };
}

/** Apostrophes as they are printed, whatever was typed. */
const curled = (title: string) => title.replaceAll("'", '’');

/** Quotation marks inside quotation marks are single. */
const withinQuotes = (title: string) => title.replaceAll('“', '‘').replaceAll('”', '’');

/** A page of this site, dated by the release its figures come from. */
export function pageWork(dates: Pick<CitedWork, 'published' | 'retrieved'>): CitedWork {
  return { kind: 'page', author: site, ...dates };
}

/** An agency's data set, or one figure of it. */
export function sourceWork(
  kind: 'source' | 'figure',
  { producer, published, retrieved }: Pick<Origin, 'producer' | 'published' | 'retrieved'>,
): CitedWork {
  return { kind, author: producer, published, retrieved };
}

/** The source's name without the name of the file, which no reader needs in a citation. */
export function sourceTitle({ program, title }: Pick<Origin, 'program' | 'title'>): string {
  const plain = title.replace(/ \([^()]*\.\w+\)$/, '');
  return plain.startsWith(program) ? plain : `${program}: ${plain}`;
}
