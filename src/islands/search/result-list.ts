import { alsoWords, resultWords, resultWordsInShort } from '../../domain/search/answer-words.ts';
import {
  placeMeant,
  type SearchAnswer,
  type SearchResult,
} from '../../domain/search/search-answer.ts';

/**
 * Puts the results of an answer into a list, in place of what is in it.
 * @param describe what is said of a result below its link, in paragraphs.
 */
export function fillList(
  list: HTMLOListElement,
  answer: SearchAnswer,
  root: URL,
  describe: (result: SearchResult) => HTMLElement[],
): void {
  const place = placeMeant(answer);
  const inPlace = place ? `?in=${place.slug}` : '';
  list.replaceChildren(
    ...answer.results.map((result) => {
      const { href } = new URL(`.${result.href}${inPlace}`, root);
      return listItem(result, href, describe);
    }),
  );
}

function listItem(
  result: SearchResult,
  href: string,
  describe: (result: SearchResult) => HTMLElement[],
): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.codes = result.codes.join(' ');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = result.form === undefined ? result.title : `${result.title} (${result.form})`;
  item.append(link, ...describe(result));
  return item;
}

/** All there is to say of a result. */
export function describeInFull(result: SearchResult): HTMLElement[] {
  const also = alsoWords(result);
  const counted = paragraph('result-counted', resultWords(result));
  return also === '' ? [counted] : [counted, paragraph('result-also', also)];
}

/** What must be said of a result. */
export function describeInShort(result: SearchResult): HTMLElement[] {
  return [paragraph('result-counted', resultWordsInShort(result))];
}

export function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * Puts what is said of the place that was asked for before the rest of `box`. Its code is loaded
 * once somebody asks for a place.
 */
export async function sayWhere(box: HTMLElement, answer: SearchAnswer, root: URL): Promise<void> {
  if (!answer.where) return;
  const spot = document.createElement('div');
  box.prepend(spot);
  const { whereLines } = await import('./where-line.ts');
  spot.append(...whereLines(answer, root));
}
