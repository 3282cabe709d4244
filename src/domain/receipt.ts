import { parseFactId, type FactId } from './fact-id.ts';
import { measureWords } from './measure-words.ts';
import { nationId } from './place.ts';
import { listInWords, upperFirst } from './wording.ts';

/** What a receipt needs to know of the source file a figure was read from. */
export interface Origin {
  readonly id: string;
  readonly producer: string;
  readonly program: string;
  readonly title: string;
  /** The edition in words: "May 2025". */
  readonly releaseLabel: string;
  /** Day of publication, `YYYY-MM-DD`, or null when not known. */
  readonly published: string | null;
  readonly retrieved: string;
  readonly population: string;
  readonly url: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly processing: string;
  /** A later edition that is published and not held here. */
  readonly newerEdition?: { readonly label: string; readonly published: string } | undefined;
}

/** Where figures come from, for a reader who wants to check them. */
export interface Receipt {
  /** "Median annual wage and number of employees." */
  readonly measures: string;
  readonly who: string;
  readonly place: string;
  readonly period: string;
  readonly code: string;
  readonly origin: Origin;
  readonly facts: readonly FactId[];
}

function placeWords(id: string, words: string | undefined): string {
  if (words !== undefined) return words;
  if (id === nationId) return 'Whole United States';
  throw new RangeError(`A receipt needs words for the place of its figures: "${id}" is no name.`);
}

/**
 * One receipt for figures of one release of one source. `facts` must not be empty.
 * @param place the place or places in words; may be left out for the nation.
 */
export function receiptFor(facts: readonly FactId[], origin: Origin, place?: string): Receipt {
  const addresses = facts.map(parseFactId);
  const first = addresses[0];
  if (!first) throw new RangeError('A receipt needs at least one fact id.');
  const measures = [...new Set(addresses.map((address) => measureWords(address.measure)))];
  return {
    measures: `${upperFirst(listInWords(measures))}.`,
    who: origin.population,
    place: placeWords(first.place, place),
    period: origin.releaseLabel,
    code: [...new Set(addresses.map((address) => address.code))].join(', '),
    origin,
    facts,
  };
}

const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-05-15` to `May 15, 2026`. */
export function dateInWords(day: string): string {
  return longDate.format(new Date(`${day}T00:00:00Z`));
}

const longMonth = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2021-08` to `August 2021`. */
export function monthInWords(month: string): string {
  return longMonth.format(new Date(`${month}-01T00:00:00Z`));
}

/** "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025." */
export function shortAttribution(origin: Origin): string {
  return `${origin.producer}, ${origin.program}, ${origin.releaseLabel}`;
}

/** A sentence that says which later edition is not held, or undefined when none is known. */
export function newerEditionSentence(origin: Origin): string | undefined {
  if (!origin.newerEdition) return undefined;
  const { label, published } = origin.newerEdition;
  return `A newer edition, ${label}, was published on ${dateInWords(published)} and is not on this site yet.`;
}
