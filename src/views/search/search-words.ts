import type { SearchAnswer } from '../../domain/search/search-answer.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { markup, type Markup, type Piece } from '../markup.ts';

export const searchNote = (words: Piece) => markup`<p class="search-note">${words}</p>`;

/**
 * What is said of a search: how it stands, then what else to know.
 * @param answer what the sentences are about; none while nothing is answered.
 * @param where what is typed for a place; undefined where no other reading is to be offered.
 */
export function searchWords(
  sentences: readonly string[],
  answer?: SearchAnswer,
  where?: string,
): Markup {
  const [status, ...notes] = sentences;
  const other = answer && where !== undefined ? otherLink(answer, where) : undefined;
  return markup`${[
    status === undefined ? undefined : markup`<p class="search-status">${status}${other}</p>`,
    notes.map(searchNote),
  ]}`;
}

function otherLink({ query, other }: SearchAnswer, where: string): Piece {
  if (!other) return undefined;
  const address = addresses.search(query, where, other.asTyped);
  return [' ', markup`<a data-other-reading href="${address}">${other.words}</a>`, '.'];
}
