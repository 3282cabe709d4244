import { escapeHtml } from '../../domain/site/escape-html.ts';

/** The citations of a page as they were served, or as the page has renamed itself since. */
const named = new WeakMap<Element, string>();

/** The citations at the end of a page, in the order of `citationStyles`. */
export const pageCitations = (page: Document) => [
  ...page.querySelectorAll<HTMLElement>('.cite-page .citation dd'),
];

/** Gives each citation other words than it was served with: of a page that has another title. */
export function renameCitations(page: Document, words: readonly string[]): void {
  pageCitations(page).forEach((text, at) => named.set(text, words[at] ?? text.textContent));
  citeAsShown(page);
}

/** Cites and shares a page with whatever place or careers its address names by now. */
export function citeAsShown(page: Document): void {
  const { search } = page.location;
  const address = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  for (const text of pageCitations(page)) addTo(text, address, search);
  for (const line of page.querySelectorAll<HTMLElement>('share-panel [data-address]')) {
    // Code is HTML, in which an address is written with other signs.
    addTo(line, line.dataset.address, line.matches('code') ? escapeHtml(search) : search);
  }
}

function addTo(text: Element, address: string | undefined, search: string): void {
  if (address === undefined) return;
  const words = named.get(text) ?? text.textContent;
  named.set(text, words);
  // What follows an address is its end: a picture below it keeps its own.
  text.textContent = words.replaceAll(ends(address), () => address + search);
}

const ends = (address: string) =>
  new RegExp(`${address.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w/-])`, 'g');
