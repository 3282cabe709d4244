import { alsoWords, resultWords, resultWordsInShort } from '../../domain/search/answer-words.ts';
import type { SearchAnswer, SearchResult } from '../../domain/search/search-answer.ts';

/**
 * Puts the results of an answer into a list, in place of what is in it.
 * @param describe what is said of a result below its link, in paragraphs.
 */
export function fillList(
  list: HTMLOListElement,
  { results }: SearchAnswer,
  root: URL,
  describe: (result: SearchResult) => HTMLElement[],
): void {
  list.replaceChildren(...results.map((result) => listItem(result, root, describe)));
}

function listItem(
  result: SearchResult,
  root: URL,
  describe: (result: SearchResult) => HTMLElement[],
): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.codes = result.codes.join(' ');
  const link = document.createElement('a');
  link.href = new URL(`.${result.href}`, root).href;
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
