import {
  citationStandIns,
  type CitationStyle,
  type CitedWords,
} from '../../src/domain/cite/citation.ts';

/** What is cited: a page of this site, an agency's data set, or one figure of such a set. */
export interface CitedWork {
  readonly kind: 'page' | 'source' | 'figure';
  readonly author: string;
  /** Day of publication, `YYYY-MM-DD`; null when not known. */
  readonly published: string | null;
  /** Day it was read, `YYYY-MM-DD`. */
  readonly retrieved: string;
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

export type CitedItems = Readonly<Record<CitationStyle, CitedItem>>;

/** `2026-05-15` in parts. */
function citedDate(day: string): CitedDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}

/** A work as each style is to be given it; with stand-ins unless `words` are given. */
export function citedItems(
  { kind, author, published, retrieved }: CitedWork,
  words: CitedWords = citationStandIns,
): CitedItems {
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
