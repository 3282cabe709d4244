import { Markup } from '../../views/markup.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import type { UnreadRows } from './row-reading.element.ts';

/** So many rows become elements at a time. */
const slice = 40;

/** A table in a window that scrolls sideways, as a page of the site has it. */
const tableInWindow = /<div class="table-window"[^>]*>\s*<table[\s\S]*?<\/table>\s*<\/div>/;

/** Rows in the order they were built in, and what they are children of. */
interface TableOfPage {
  /** The table without its rows. */
  readonly frame: DocumentFragment;
  readonly rows: UnreadRows;
}

/**
 * The table of the page of this site at `address`, where it stands for readers without a script.
 * Its rows become elements as they are read, a few at a time: a slow phone takes a second for
 * eight hundred at once.
 * @throws TypeError where there is no such page, or another host or another kind of file answers.
 */
export async function tableOfPage(address: URL): Promise<TableOfPage> {
  // A page of another host is refused by the browser, also where this host sends on to it.
  const response = await fetch(address, { mode: 'same-origin' });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.startsWith('text/html')) {
    throw new TypeError(
      `${address.pathname} was answered with ${String(response.status)}, ${type}.`,
    );
  }
  const table = tableInWindow.exec(await response.text())?.[0];
  if (table === undefined) throw new TypeError(`${address.pathname} has no table.`);
  return tableIn(table, address);
}

function tableIn(html: string, address: URL): TableOfPage {
  const bodies = html.split(/(?=<\/?tbody)/);
  const isBody = (part: string) => part.startsWith('<tbody');
  const ownTag = (part: string) => part.slice(0, part.indexOf('>') + 1);
  const empty = bodies.map((part) => (isBody(part) ? ownTag(part) : part)).join('');
  const frame = elementsOf(empty, address);
  const rows = bodies.filter(isBody).map((part) => part.slice(ownTag(part).length));
  return { frame, rows: rowsOf([...frame.querySelectorAll('tbody')], rows, address) };
}

/** The elements of what the build wrote into the page at `address`, where its links lead from. */
function elementsOf(html: string, address: URL): DocumentFragment {
  const fragment = fragmentOf(Markup.ofEscaped(html));
  for (const link of fragment.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  }
  return document.adoptNode(fragment);
}

function* rowsOf(homes: readonly Element[], inner: readonly string[], address: URL): UnreadRows {
  for (const [at, home] of homes.entries()) {
    const rows = (inner[at] ?? '').split(/(?=<tr)/);
    for (let from = 0; from < rows.length; from += slice) {
      const html = rows.slice(from, from + slice).join('');
      const part = elementsOf(`<table><tbody>${html}</tbody></table>`, address);
      for (const element of part.querySelectorAll<HTMLElement>('tr')) {
        if (element.hasAttribute('data-fixed')) home.append(element);
        else yield { element, home };
      }
    }
  }
}
