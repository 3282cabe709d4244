import { placeInSentence, type Place } from '../places/place.ts';
import type { PlaceReading } from '../places/place-query.ts';

/** What a reader is told of the place that was asked for. */
export interface WhereWords {
  readonly sentence: string;
  /** Places to choose from after the sentence. */
  readonly choices: readonly Place[];
}

/** The place a search is read as asking for, or why it is not, as a sentence with choices. */
export function whereWords({ asked, kind, places }: PlaceReading): WhereWords {
  const [first, ...others] = places;
  switch (kind) {
    case 'one': {
      const name = first ? placeInSentence(first) : asked;
      const sentence = `These lead to pay in ${name}.`;
      return others.length === 0
        ? { sentence, choices: [] }
        : { sentence: `${sentence} Or did you mean`, choices: others };
    }
    case 'several':
      return { sentence: `Which place do you mean by “${asked}”?`, choices: places };
    case 'nation':
      return { sentence: 'These lead to pay in the whole country.', choices: [] };
    case 'zip':
      return {
        sentence: `Pay is not published by ZIP code. One that begins with ${asked.charAt(0)} lies in one of these states. Choose yours, or type a larger city nearby:`,
        choices: places,
      };
    case 'unknown':
      return {
        sentence: `No place that pay is published for is called “${asked}”, so this is for the whole country. Try a state, or a larger city nearby.`,
        choices: [],
      };
    case 'unlisted':
      return {
        sentence: `The list of places could not be loaded, so “${asked}” is left out and this is for the whole country.`,
        choices: [],
      };
  }
}
