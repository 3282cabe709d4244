import { dateInWords, type Origin } from './receipt.ts';

/** A page of this site, as a citation names it. */
export interface CitedPage {
  readonly title: string;
  /** Full address. */
  readonly url: string;
  /** Year of the newest source shown. */
  readonly year: string;
}

/** A citation of the page in APA style, from its title and the date of its data. */
export function citePage({ title, url, year }: CitedPage): string {
  return `Career Almanac. (${year}). ${title}. ${url}`;
}

/** A citation in APA style of the source itself. */
export function citeSource(origin: Origin): string {
  const year = origin.published?.slice(0, 4) ?? 'n.d.';
  const name = origin.title.startsWith(origin.program)
    ? origin.title
    : `${origin.program}: ${origin.title}`;
  // APA asks for the day of retrieval where a source names no day of publication.
  const address = origin.published
    ? origin.url
    : `Retrieved ${dateInWords(origin.retrieved)}, from ${origin.url}`;
  return `${origin.producer}. (${year}). ${name} [Data set]. ${address}`;
}
