import { givenName, givenNameNote } from '../../views/compare-careers/given-name.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { citeComparison } from './cite-comparison.element.ts';

/** What a comparison is called. */
export interface CalledComparison {
  /** Where it is cited: every career by name, and the place. */
  readonly title: string;
  /** Over the page, where names may be too long. */
  readonly heading: string;
  /** A name of one's own, from the link. */
  readonly given?: string | undefined;
}

/**
 * Calls the page what it shows: in the window, where it is cited, and at its head. A name from the
 * link stands there marked as such, and in no citation.
 */
export function callComparison({ title, heading, given }: CalledComparison): void {
  const head = document.querySelector('h1');
  head?.parentElement?.querySelector('[data-given-name]')?.remove();
  if (given === undefined) head?.replaceChildren(heading);
  else {
    head?.replaceChildren(fragmentOf(givenName(given)));
    head?.after(fragmentOf(givenNameNote(heading)));
  }
  const named = given === undefined ? '' : ` · “${given}”, a name given in the link`;
  document.title = `${title}${named} · Career Almanac`;
  citeComparison(title);
}
