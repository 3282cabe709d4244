import { Markup } from '../../views/markup.ts';
import { fragmentOf } from './put-view.element.ts';

/**
 * What a page was served with inside a `<noscript>`: it stands in the page for readers without a
 * script, and costs others nothing until it is asked for. Text in it is escaped as served.
 */
export function servedPart(holder: Element): DocumentFragment {
  // Adopted, its links lead from this page's address, in it or not.
  return document.adoptNode(fragmentOf(Markup.ofEscaped(holder.textContent)));
}
