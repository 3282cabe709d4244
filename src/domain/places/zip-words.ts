import { placeInSentence, placesInWords, type Place } from './place.ts';
import type { PlaceReading } from './place-query.ts';

/** Where a ZIP code lies, or why that is not known, by which edition; undefined of other words. */
export function zipWords({ asked, kind, places, zip }: PlaceReading): string | undefined {
  if (!zip) return undefined;
  const code = `ZIP code ${asked}`;
  const list = `our list of ${zip.edition ?? ''}`;
  if (kind === 'unlisted') return `Where ${code} lies could not be loaded.`;
  const [first] = places;
  if (!first)
    return `${code} is not in ${list}. Check it, or type a state or a larger city nearby.`;
  const metros = places.filter((place) => place.kind === 'metro').length;
  const reached = metros === 1 ? 'a metro area' : `${metros} metro areas`;
  if (zip.outside === 'partly') return `${code} reaches into ${reached} and beyond, by ${list}.`;
  if (zip.outside === 'wholly') {
    return `${code} lies outside every metro area, by ${list}, so it leads to ${placeInSentence(first)}.${whichRural(places.length - 1)}`;
  }
  if (zip.outside === 'not-known') {
    const state = placeInSentence(places.at(-1) ?? first);
    return `${code} lies in ${state}, whose areas were drawn anew after ${list} was made.`;
  }
  return metros === 1
    ? `${code} lies in ${placeInSentence(first)}, by ${list}.`
    : `${code} reaches into ${reached}, by ${list}.`;
}

/** Why the code leads to a state and not to a rural area of it. */
function whichRural(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' What is published for its rural part alone is a choice besides.'
    : ' Which of its rural areas the code lies in is not in our copy, so each is a choice besides.';
}

/** The places that may be chosen in the stead of the one a ZIP code leads to, or nothing. */
export const orChoose = (others: readonly Place[]): string =>
  others.length === 0 ? '' : ` Or choose under “Show pay in”: ${placesInWords(others)}.`;
