import { dateInWords, monthInWords } from '../words/date-words.ts';
import { parseFactId, type FactId } from './fact-id.ts';
import { measureWords } from './measure-of.ts';
import { nationId } from '../places/place.ts';
import { listInWords, upperFirst } from '../words/wording.ts';

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
  /** A later edition that is published; `held` says which part of it is held here. */
  readonly newerEdition?: NewerEdition | undefined;
}

/** An edition that is newer than the one figures come from. */
export interface NewerEdition {
  readonly label: string;
  /** `YYYY-MM-DD`, or `YYYY-MM`; left out where it is not known. */
  readonly published?: string | undefined;
  /** In words, to go on after "Of it this site has". */
  readonly held?: string | undefined;
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
  const measures = [...new Set(addresses.map(measureWords))];
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

/** A release and the day it came out. */
export function releasedInWords(
  origin: Pick<Origin, 'producer' | 'program' | 'releaseLabel' | 'published'>,
): string {
  const day = origin.published === null ? '' : ` (published ${dateInWords(origin.published)})`;
  return `${shortAttribution(origin)}${day}`;
}

/** "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025." */
export function shortAttribution(
  origin: Pick<Origin, 'producer' | 'program' | 'releaseLabel'>,
): string {
  return `${origin.producer}, ${origin.program}, ${origin.releaseLabel}`;
}

const dayOrMonth = (published: string): string =>
  published.length === 7 ? `in ${monthInWords(published)}` : `on ${dateInWords(published)}`;

/** A sentence that says which later edition is not held, or undefined when none is known. */
export function newerEditionSentence({
  newerEdition,
}: Pick<Origin, 'newerEdition'>): string | undefined {
  if (!newerEdition) return undefined;
  const { label, published, held } = newerEdition;
  const when = published === undefined ? 'is out' : `was published ${dayOrMonth(published)}`;
  const begin = `A newer edition, ${label}, ${when}`;
  return held === undefined
    ? `${begin} and is not on this site yet.`
    : `${begin}. Of it this site has ${held}, and nothing else yet.`;
}
