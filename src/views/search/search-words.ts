import { militaryNote } from '../../domain/search/answer-words.ts';
import { markup, type Markup, type Piece } from '../markup.ts';

export const searchNote = (words: Piece) => markup`<p class="search-note">${words}</p>`;

/**
 * What is said of a search: how it stands, then what else to know.
 * @param hasMilitary the armed forces are asked for, whom the figures leave out.
 */
export function searchWords(sentences: readonly string[], hasMilitary = false): Markup {
  const [status, ...notes] = sentences;
  const { before, href, link } = militaryNote;
  return markup`${[
    status === undefined ? undefined : markup`<p class="search-status">${status}</p>`,
    notes.map(searchNote),
    hasMilitary ? searchNote([before, markup`<a href="${href}">${link}</a>`, '.']) : undefined,
  ]}`;
}
