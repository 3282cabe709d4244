import { placeInSentence, type Place } from '../places/place.ts';
import type { PlaceReading } from '../places/place-query.ts';

/** What a reader is told of the place that was asked for. */
export interface WhereWords {
  readonly sentence: string;
  /** Places to choose from after the sentence. */
  readonly choices: readonly Place[];
}

/** The place a search is read as asking for, or why it is not, as a sentence with choices. */
export function whereWords(reading: PlaceReading): WhereWords {
  const { asked, kind, places, why } = reading;
  const [first, ...others] = places;
  const before = why ? `${why} ` : '';
  switch (kind) {
    case 'one': {
      const name = first ? placeInSentence(first) : asked;
      const sentence = `${before}These lead to pay in ${name}.`;
      return others.length === 0
        ? { sentence, choices: [] }
        : { sentence: `${sentence} ${why ? 'Or choose:' : 'Or did you mean'}`, choices: others };
    }
    case 'several':
      return {
        sentence: why ? `${why} Choose yours:` : `Which place do you mean by “${asked}”?`,
        choices: places,
      };
    case 'nation':
      return {
        sentence: 'Pay is that of the whole country unless you name a place in it.',
        choices: [],
      };
    case 'zip':
      return {
        sentence: `Looking up where ZIP code ${asked} lies…`,
        choices: [],
      };
    case 'unknown':
      return {
        sentence: why
          ? `${why} Until then this is for the whole country.`
          : `No place that pay is published for is called “${asked}”, so this is for the whole country. Try a state, or a larger city nearby.`,
        choices: [],
      };
    case 'unlisted':
      return {
        sentence: why
          ? `${why} So this is for the whole country. Check your connection and search again.`
          : `The list of places could not be loaded, so “${asked}” is left out and this is for the whole country.`,
        choices: [],
      };
  }
}
