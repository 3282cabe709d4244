import { slugOf } from '../../src/domain/site/slug.ts';
import { routes } from '../../src/domain/site/links.ts';
import { namesOf } from '../../src/domain/places/place-names.ts';
import type { Place } from '../../src/domain/places/place.ts';
import type { SitePage } from '../../src/domain/search/site-page.ts';
import type { SearchedOccupation, TitleRecord } from '../../src/domain/search/title-record.ts';
import type { SpanishWord } from '../../src/facts/spanish-words.ts';
import type { FoundPage } from './bench-engine.ts';

/** What is put into the index of a library: what ours knows, as one text with other forms of it. */
export interface BenchDocument extends FoundPage {
  readonly title: string;
  readonly forms: readonly string[];
  /** A sentence about it; empty for a title. */
  readonly text: string;
  /** How much it is worth beside another that fits as well: 1 and up. */
  readonly weight: number;
}

export interface Searched {
  readonly records: readonly TitleRecord[];
  readonly occupations: readonly SearchedOccupation[];
  readonly pages: readonly SitePage[];
  readonly places: readonly Place[];
  readonly spanish: readonly SpanishWord[];
}

/** The same titles, pages, places and Spanish words that ours searches. */
export function benchDocuments(searched: Searched): readonly BenchDocument[] {
  return [
    ...searched.records.map((record) => ofTitle(record, searched.occupations)),
    ...searched.pages.map(ofPage),
    ...searched.places.map(ofPlace),
    ...searched.spanish.flatMap((word) => ofSpanish(word, searched.occupations)),
  ];
}

const standingWeight = { page: 2, occupation: 1.8, prominent: 1.4, listed: 1 } as const;

function ofTitle(record: TitleRecord, occupations: readonly SearchedOccupation[]): BenchDocument {
  const counted = record.occupations.flatMap((at) => occupations[at] ?? []);
  const [first] = counted;
  const codes = counted.map(({ code }) => code);
  return {
    title: record.title,
    forms: record.otherForms,
    text: '',
    href: routes.career(record.slug ?? slugOf(first?.name ?? '')),
    codes: record.slug === undefined ? codes.slice(0, 1) : codes.slice(0, record.named),
    weight: standingWeight[record.standing] + (first?.size ?? 0) / 20,
  };
}

const ofPage = ({ name, otherNames, sentence, href }: SitePage): BenchDocument => ({
  title: name,
  forms: otherNames,
  text: sentence,
  href,
  codes: [],
  weight: 1.8,
});

function ofPlace(place: Place): BenchDocument {
  const { first, other } = namesOf(place);
  const forms = [...first, ...other, ...(place.id.length === 2 ? [place.id] : [])];
  return {
    title: place.name,
    forms,
    text: '',
    href: routes.place(place.slug),
    codes: [],
    weight: 1.4,
  };
}

function ofSpanish(
  { spanish, english, codes, pages }: SpanishWord,
  occupations: readonly SearchedOccupation[],
): BenchDocument[] {
  const word = { title: spanish[0], forms: [...spanish.slice(1)], text: english, weight: 1.4 };
  const [first] = codes;
  const occupation = occupations.find(({ code }) => code === first);
  if (occupation) {
    return [{ ...word, href: routes.career(slugOf(occupation.name)), codes: [occupation.code] }];
  }
  return pages.slice(0, 1).map((href) => ({ ...word, href, codes: [] }));
}
