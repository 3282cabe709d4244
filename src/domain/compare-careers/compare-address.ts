import { compareRows, readRows, writeRows, type CompareRow } from './compare-rows.ts';
import { readGivenName } from './given-name.ts';

/** The parts of a comparison that an address can ask for alone. */
export const compareViews = ['work', 'range', 'jobs', 'ways', 'history'] as const;
export type CompareView = (typeof compareViews)[number];

export const compareViewNames: Readonly<Record<CompareView, string>> = {
  work: 'Side by side',
  range: 'Pay',
  jobs: 'Jobs and openings',
  ways: 'Ways in',
  history: 'Over the years',
};

/** The most careers in one comparison. */
export const mostCareers = 6;

/** What an address asks a comparison to show, before it is known which careers there are. */
export interface CompareRequest {
  /** Careers as asked for, tidied: slugs, codes or names. */
  readonly careers: readonly string[];
  /** A place as asked for; undefined for the nation. */
  readonly place: string | undefined;
  /** Undefined shows all parts. */
  readonly view: CompareView | undefined;
  /** What is told of the work, in the order of the page; undefined for the usual rows. */
  readonly rows: readonly CompareRow[] | undefined;
  /** `?view=class`: the sheet for a class, which keeps the answers back. */
  readonly forClass: boolean;
  readonly atNationalPrices: boolean;
  /** A name of one's own, in plain words. */
  readonly name: string | undefined;
}

/** Letters of a career that are looked at: more than any name has, so that each is read back whole. */
export const mostLettersOfName = 240;
/** Letters of any other part of an address that are looked at, and careers that are. */
const mostLetters = 80;
const mostAsked = 40;

/** `text` as it may be shown to the reader who typed it: one line, not long. */
function tidied(text: string, most = mostLetters): string {
  const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return wellFormed(line.slice(0, most));
}

/** `text` without halves of letters, which no address can hold. */
const wellFormed = (text: string) => text.replaceAll(/\p{Cs}/gu, '\uFFFD');

/** Reads `?c=&in=&view=&rows=&prices=&name=`; what cannot be read is left out and named in a sentence. */
export function readCompareAddress(search: string): {
  readonly request: CompareRequest;
  readonly complaints: readonly string[];
} {
  const asked = new URLSearchParams(search);
  const complaints: string[] = [];
  const careers = asked
    .getAll('c')
    .flatMap((list) => list.slice(0, mostLettersOfName * mostAsked).split(/[,;]/))
    .map((career) => tidied(career, mostLettersOfName))
    .filter((career) => career !== '')
    .slice(0, mostAsked);
  const view = tidied(asked.get('view') ?? '').toLowerCase();
  const known = compareViews.find((name) => name === view);
  if (view !== '' && view !== 'class' && !known) {
    complaints.push(
      `The address asks for the view “${view}”, which there is not, so all parts are shown. It can be ${compareViews.join(', ')} or class.`,
    );
  }
  const { rows, unknown } = readRows(rowWords(asked));
  if (unknown.length > 0) {
    complaints.push(
      `The address asks for rows that there are not, so they are left out: ${unknown.map((word) => `“${word}”`).join(', ')}. A row can be ${compareRows.join(', ')}.`,
    );
  }
  const prices = tidied(asked.get('prices') ?? '');
  if (!['', '0', '1'].includes(prices)) {
    complaints.push(
      `The address says “${prices}” about prices, which means nothing here, so pay is shown as published. Write prices=1 for national prices.`,
    );
  }
  const place = tidied(asked.get('in') ?? '');
  const given = readGivenName(asked.get('name') ?? '');
  if (given.complaint !== undefined) complaints.push(given.complaint);
  return {
    request: {
      careers,
      place: place === '' ? undefined : place,
      view: known,
      rows,
      forClass: view === 'class',
      atNationalPrices: prices === '1',
      name: given.name,
    },
    complaints,
  };
}

/** The rows an address names, tidied: each word once, and no more than are looked at. */
function rowWords(asked: URLSearchParams): readonly string[] {
  const words = asked
    .getAll('rows')
    .flatMap((list) => list.slice(0, mostLetters * 4).split(','))
    .map((word) => tidied(word, 20).toLowerCase())
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, compareRows.length + 3);
}

/** Letters of a query string that paper has room for, twice, and that a hand types. */
const mostPrinted = 140;
/** Letters of a name as an address has it, where one of another alphabet takes six or nine each. */
const mostPrintedOfName = 100;

/**
 * The query string for paper: with codes for the names of occupations where those are too long to
 * print and to type. It asks for the same; only a name of one's own is left out where it is long.
 */
export function printedAddress(
  careers: readonly {
    readonly slug: string;
    readonly kind: string;
    readonly codes: readonly string[];
  }[],
  { name, ...rest }: Omit<Partial<CompareRequest>, 'careers' | 'view' | 'forClass'>,
): string {
  const isShort = name !== undefined && inAddress(name).length <= mostPrintedOfName;
  const more = isShort ? { ...rest, name } : rest;
  const named = compareAddress({ ...more, careers: careers.map(({ slug }) => slug) });
  if (named.length <= mostPrinted) return named;
  const coded = careers.map(({ kind, slug, codes: [code] }) =>
    kind === 'occupation' && code !== undefined ? code : slug,
  );
  return compareAddress({ ...more, careers: coded });
}

/** Words in an address: commas and spaces stay readable in links that people paste. */
const inAddress = (words: string) =>
  encodeURIComponent(wellFormed(words)).replaceAll('%20', '+').replaceAll('%2C', ',');

/** The query string of a comparison, with its question mark; '' when it asks for nothing. */
export function compareAddress(request: Partial<CompareRequest>): string {
  const { careers = [], place, view, rows, forClass, atNationalPrices, name } = request;
  // Commas stay readable in links that people paste.
  const list = careers.map(encodeURIComponent).join(',');
  const parts = [
    list === '' ? '' : `c=${list}`,
    place === undefined ? '' : `in=${encodeURIComponent(wellFormed(place))}`,
    forClass ? 'view=class' : view ? `view=${view}` : '',
    rows === undefined ? '' : `rows=${writeRows(rows)}`,
    atNationalPrices ? 'prices=1' : '',
    name === undefined ? '' : `name=${inAddress(name)}`,
  ].filter((text) => text !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
