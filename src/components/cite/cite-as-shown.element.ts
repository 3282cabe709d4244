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

/** Cites a page with whatever place or careers its address names by now. */
export function citeAsShown(page: Document): void {
  const address = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (address === undefined) return;
  for (const text of pageCitations(page)) {
    const words = named.get(text) ?? text.textContent;
    named.set(text, words);
    text.textContent = words.replaceAll(address, () => address + page.location.search);
  }
}
