import {
  alsoWords,
  kindNames,
  resultWords,
  resultWordsInShort,
} from '../../domain/search/answer-words.ts';
import {
  placeMeant,
  resultsInOrder,
  type PageResult,
  type SearchAnswer,
  type SearchResult,
} from '../../domain/search/search-answer.ts';
import type { CareerFacts } from '../../domain/search/career-facts.ts';
import type { SitePageKind } from '../../domain/search/site-page.ts';
import { markup, type Markup } from '../markup.ts';

/** How much is said of each result: all there is to say, or what must be said. */
export type Telling = 'full' | 'short';

/**
 * The results of an answer, as the entries of a list; they lead to pay in the place meant.
 * @param factsOf writes pay, schooling and openings, once its code is there.
 */
export function resultEntries(
  answer: SearchAnswer,
  telling: Telling,
  factsOf?: (facts: CareerFacts) => Markup,
): Markup {
  const place = placeMeant(answer);
  const inPlace = place ? `in=${place.slug}` : '';
  return markup`${resultsInOrder(answer).map((result) =>
    'kind' in result ? pageEntry(result, inPlace) : entry(result, inPlace, telling, factsOf),
  )}`;
}

function entry(
  result: SearchResult,
  inPlace: string,
  telling: Telling,
  factsOf?: (facts: CareerFacts) => Markup,
): Markup {
  const { title, form, standing, codes, sentence, facts } = result;
  const kind = standing === 'page' ? 'title' : 'career';
  const name = form === undefined ? title : `${title} (${form})`;
  const counted = telling === 'full' ? resultWords(result) : resultWordsInShort(result);
  const also = telling === 'full' ? told('result-also', alsoWords(result)) : undefined;
  return markup`<li data-kind="${kind}" data-codes="${codes.join(' ')}"><a href="${addressIn(result.href, inPlace)}">${name}</a>${told('result-counted', counted)}${told('result-sentence', sentence)}${facts && factsOf?.(facts)}${also}</li>`;
}

function pageEntry({ kind, name, href, codes, sentence }: PageResult, inPlace: string): Markup {
  const address = withoutPlace.has(kind) ? href : addressIn(href, inPlace);
  return markup`<li data-kind="${kind}" data-codes="${codes.join(' ')}"><a href="${address}">${name}</a> <span class="result-kind">${kindNames[kind]}</span>${told('result-sentence', sentence)}</li>`;
}

/** Pages that show no pay of a place that a reader chooses. */
const withoutPlace = new Set<SitePageKind>(['place', 'term']);

const addressIn = (href: string, inPlace: string) =>
  inPlace === '' ? href : `${href}${href.includes('?') ? '&' : '?'}${inPlace}`;

const told = (name: string, words = '') =>
  words === '' ? undefined : markup`<p class="${name}">${words}</p>`;
