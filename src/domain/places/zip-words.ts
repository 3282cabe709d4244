import { placeInSentence, type Place } from './place.ts';
import type { ZipOutside } from './zip-places.ts';

/** Where a ZIP code leads, by which edition. */
interface ZipLeads {
  readonly zip: string;
  readonly outside: ZipOutside;
  /** What it leads to, or may lead to: one at least. */
  readonly places: readonly Place[];
  readonly edition: string;
}

const listOf = (edition: string) => `our list of ${edition}`;

/** Of a ZIP code that the list has not. */
export const unknownZipWords = (zip: string, edition: string): string =>
  `ZIP code ${zip} is not in ${listOf(edition)}. Check it, or type a state or a larger city nearby.`;

/** Where a ZIP code lies, by which edition, and why it leads to what it leads to. */
export function zipWords({ zip, outside, places, edition }: ZipLeads): string {
  const code = `ZIP code ${zip}`;
  const list = listOf(edition);
  const named = (place: Place | undefined) => (place ? placeInSentence(place) : '');
  const [first] = places;
  const metros = places.filter((place) => place.kind === 'metro').length;
  const reached = metros === 1 ? 'a metro area' : `${metros} metro areas`;
  if (outside === 'partly') return `${code} reaches into ${reached} and beyond, by ${list}.`;
  if (outside === 'wholly') {
    return `${code} lies outside every metro area, by ${list}, so it leads to ${named(first)}.${whichRural(places.length - 1)}`;
  }
  if (outside === 'not-known') {
    return `${code} lies in ${named(places.at(-1))}, whose areas were drawn anew after ${list} was made.`;
  }
  return metros === 1
    ? `${code} lies in ${named(first)}, by ${list}.`
    : `${code} reaches into ${reached}, by ${list}.`;
}

/** Why the code leads to a state and not to a rural area of it. */
function whichRural(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' What is published for its rural part alone is a choice besides.'
    : ' Which of its rural areas the code lies in is not in our copy, so each is a choice besides.';
}
