import * as addresses from '../../domain/site/addresses.ts';
import { placeMeant, type SearchAnswer } from '../../domain/search/search-answer.ts';
import { whereWords } from '../../domain/search/where-words.ts';
import type { Place } from '../../domain/places/place.ts';
import { markup, type Markup } from '../markup.ts';

/** What is said of the place that was asked for, with links to choose another; nothing when none was. */
export function whereLine(answer: SearchAnswer): Markup {
  const { where } = answer;
  if (!where) return markup``;
  const { sentence, choices } = whereWords(where);
  if (choices.length > 0) {
    const links = choices.map(
      (place) => markup`<li><a href="${addressIn(answer, place)}">${place.name}</a></li>`,
    );
    return markup`<p class="search-note">${sentence}</p><ul class="search-places">${links}</ul>`;
  }
  const meant = placeMeant(answer);
  if (!meant) return markup`<p class="search-note">${sentence}</p>`;
  return markup`<p class="search-note">${sentence} <a href="${addresses.place(meant.slug)}">All pay in ${meant.name}</a>.</p>`;
}

/** Where to read of work in the armed forces, which the figures leave out. */
export const militaryLine = markup`<p class="search-note">The pay survey counts civilians only. For jobs in the armed forces, read about <a href="https://www.bls.gov/ooh/military/military-careers.htm">military careers in the Occupational Outlook Handbook</a>.</p>`;

/** The same search in another place. */
const addressIn = ({ query, asTyped }: SearchAnswer, { name }: Place) =>
  addresses.search(query, name, asTyped);
