import { givenNameMark } from '../../domain/compare-careers/given-name.ts';
import { markup, type Markup } from '../markup.ts';

/** A name of one's own, kept apart from the writing direction of the words around it. */
export const givenName = (name: string): Markup => markup`<bdi>${name}</bdi>`;

/** What stands under such a name: who gave it, and what is compared. */
export function givenNameNote(compared: string): Markup {
  return markup`<p class="page-intro-also" data-given-name>${givenNameMark} ${compared}.</p>`;
}
