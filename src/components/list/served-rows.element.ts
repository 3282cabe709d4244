import { Markup } from '../../views/markup.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import type { UnreadRows } from './row-reading.element.ts';

/** So many rows become elements at a time. */
const slice = 40;

/** The elements of what the page was served with. Adopted, its links lead from this page's address. */
const elementsOf = (html: string) => document.adoptNode(fragmentOf(Markup.ofEscaped(html)));

/** Rows in the order they were served in, and what they are children of. */
interface ServedRows {
  /** The table without its rows. */
  readonly frame: DocumentFragment;
  readonly rows: UnreadRows;
}

/**
 * The table that a page was served with inside a `<noscript>`: it stands in the page for readers
 * without a script, and costs others nothing until it is asked for. Its rows become elements as
 * they are read, a few at a time: a slow phone takes a second for eight hundred at once.
 */
export function servedRows(holder: Element): ServedRows {
  const bodies = holder.textContent.split(/(?=<\/?tbody)/);
  const isBody = (part: string) => part.startsWith('<tbody');
  const ownTag = (part: string) => part.slice(0, part.indexOf('>') + 1);
  const frame = elementsOf(bodies.map((part) => (isBody(part) ? ownTag(part) : part)).join(''));
  const rows = bodies.filter(isBody).map((part) => part.slice(ownTag(part).length));
  return { frame, rows: rowsOf([...frame.querySelectorAll('tbody')], rows) };
}

function* rowsOf(homes: readonly Element[], inner: readonly string[]): UnreadRows {
  for (const [at, home] of homes.entries()) {
    const rows = (inner[at] ?? '').split(/(?=<tr)/);
    for (let from = 0; from < rows.length; from += slice) {
      const html = rows.slice(from, from + slice).join('');
      const part = elementsOf(`<table><tbody>${html}</tbody></table>`);
      for (const element of part.querySelectorAll<HTMLElement>('tr')) {
        if (element.hasAttribute('data-fixed')) home.append(element);
        else yield { element, home };
      }
    }
  }
}
