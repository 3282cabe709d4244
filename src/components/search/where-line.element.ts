import * as addresses from '../../domain/site/addresses.ts';
import { placeMeant, type SearchAnswer } from '../../domain/search/search-answer.ts';
import { whereWords } from '../../domain/search/where-words.ts';
import type { Place } from '../../domain/places/place.ts';

/** What is said of the place that was asked for, with links to choose another; none when none was. */
export function whereLines(answer: SearchAnswer, root: URL): HTMLElement[] {
  const { where, query } = answer;
  if (!where) return [];
  const { sentence, choices } = whereWords(where);
  const line = document.createElement('p');
  line.className = 'search-note';
  line.textContent = sentence;
  const meant = placeMeant(answer);
  if (meant && choices.length === 0) {
    line.append(' ', link(`All pay in ${meant.name}`, addresses.place(meant.slug), root), '.');
  }
  if (choices.length === 0) return [line];
  const list = document.createElement('ul');
  list.className = 'search-places';
  list.append(
    ...choices.map((place) => {
      const item = document.createElement('li');
      item.append(link(place.name, addressIn(query, place), root));
      return item;
    }),
  );
  return [line, list];
}

/** The same search in another place. */
function addressIn(query: string, { name }: Place): string {
  return `${addresses.search()}?${new URLSearchParams({ q: query, where: name }).toString()}`;
}

function link(text: string, path: string, root: URL): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = new URL(`.${path}`, root).href;
  anchor.textContent = text;
  return anchor;
}
