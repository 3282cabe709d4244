import { alsoWords, resultWords } from '../../domain/search/answer-words.ts';
import type { SearchAnswer, SearchResult } from '../../domain/search/search-answer.ts';

/** Puts the results of an answer into a list, in place of what is in it. */
export function fillList(list: HTMLOListElement, { results }: SearchAnswer, root: URL): void {
  list.replaceChildren(...results.map((result) => listItem(result, root)));
}

function listItem(result: SearchResult, root: URL): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.codes = result.codes.join(' ');
  const link = document.createElement('a');
  link.href = new URL(`.${result.href}`, root).href;
  link.textContent = result.form === undefined ? result.title : `${result.title} (${result.form})`;
  item.append(link, paragraph('result-counted', resultWords(result)));
  const also = alsoWords(result);
  if (also !== '') item.append(paragraph('result-also', also));
  return item;
}

export function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
