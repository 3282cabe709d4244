import { alsoWords, resultWords, resultWordsInShort } from '../../domain/search/answer-words.ts';
import {
  placeMeant,
  type SearchAnswer,
  type SearchResult,
} from '../../domain/search/search-answer.ts';
import { markup, type Markup } from '../markup.ts';

/** How much is said of each result: all there is to say, or what must be said. */
export type Telling = 'full' | 'short';

/** The results of an answer, as the entries of a list; they lead to pay in the place meant. */
export function resultEntries(answer: SearchAnswer, telling: Telling): Markup {
  const place = placeMeant(answer);
  const inPlace = place ? `?in=${place.slug}` : '';
  return markup`${answer.results.map((result) => entry(result, inPlace, telling))}`;
}

function entry(result: SearchResult, inPlace: string, telling: Telling): Markup {
  const { title, form, standing, codes, sentence } = result;
  const kind = standing === 'page' ? 'title' : 'career';
  const name = form === undefined ? title : `${title} (${form})`;
  const counted = telling === 'full' ? resultWords(result) : resultWordsInShort(result);
  const also = telling === 'full' ? told('result-also', alsoWords(result)) : undefined;
  return markup`<li data-kind="${kind}" data-codes="${codes.join(' ')}"><a href="${result.href}${inPlace}">${name}</a>${told('result-counted', counted)}${told('result-sentence', sentence)}${also}</li>`;
}

const told = (name: string, words = '') =>
  words === '' ? undefined : markup`<p class="${name}">${words}</p>`;
