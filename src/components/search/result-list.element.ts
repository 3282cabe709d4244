import { loadCode } from '../layout/load-code.element.ts';
import {
  alsoWords,
  militaryNote,
  resultWords,
  resultWordsInShort,
} from '../../domain/search/answer-words.ts';
import {
  placeMeant,
  type SearchAnswer,
  type SearchResult,
} from '../../domain/search/search-answer.ts';

/**
 * Puts the results of an answer into a list, in place of what is in it. Who stands on a link keeps
 * standing on it: more titles and sentences may come while a reader goes through the list.
 * @param describe what is said of a result below its link, in paragraphs.
 */
export function fillList(
  list: HTMLOListElement,
  answer: SearchAnswer,
  root: URL,
  describe: (result: SearchResult) => HTMLElement[],
): void {
  const place = placeMeant(answer);
  const { activeElement } = document;
  const at = activeElement instanceof HTMLAnchorElement && list.contains(activeElement);
  const stood = at ? activeElement.href : undefined;
  const inPlace = place ? `?in=${place.slug}` : '';
  list.replaceChildren(
    ...answer.results.map((result) => {
      const { href } = new URL(`.${result.href}${inPlace}`, root);
      return listItem(result, href, describe);
    }),
  );
  if (stood === undefined) return;
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === stood) ?? links[0])?.focus();
}

function listItem(
  result: SearchResult,
  href: string,
  describe: (result: SearchResult) => HTMLElement[],
): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.kind = result.standing === 'page' ? 'title' : 'career';
  item.dataset.codes = result.codes.join(' ');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = result.form === undefined ? result.title : `${result.title} (${result.form})`;
  item.append(link, ...describe(result));
  return item;
}

/** All there is to say of a result. */
export function describeInFull(result: SearchResult): HTMLElement[] {
  return [
    ...told('result-counted', resultWords(result)),
    ...told('result-sentence', result.sentence),
    ...told('result-also', alsoWords(result)),
  ];
}

/** What must be said of a result. */
export function describeInShort(result: SearchResult): HTMLElement[] {
  return [
    ...told('result-counted', resultWordsInShort(result)),
    ...told('result-sentence', result.sentence),
  ];
}

const told = (className: string, text = '') => (text === '' ? [] : [paragraph(className, text)]);

export function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * Puts what is said of the armed forces, and of the place that was asked for, before the rest of
 * `box`. The code for a place is loaded once somebody asks for one.
 * @returns what is said of the place, in words.
 */
export async function sayAside(box: HTMLElement, answer: SearchAnswer, root: URL): Promise<string> {
  if (answer.military) box.append(militaryLine());
  if (!answer.where) return '';
  const spot = document.createElement('div');
  box.prepend(spot);
  const code = await loadCode(
    () => import('./where-line.element.ts'),
    (words) => spot.append(paragraph('search-note', words)),
  );
  if (code) spot.append(...code.whereLines(answer, root));
  return spot.firstElementChild?.textContent ?? '';
}

/** Where to read of the armed forces, whom the figures leave out. */
function militaryLine(): HTMLParagraphElement {
  const line = paragraph('search-note', militaryNote.before);
  const link = document.createElement('a');
  link.href = militaryNote.href;
  link.textContent = militaryNote.link;
  line.append(link, '.');
  return line;
}
