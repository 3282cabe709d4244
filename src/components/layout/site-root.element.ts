/** The root of the site that a page belongs to. */
export function siteRoot(page: Document): URL {
  return new URL(page.documentElement.dataset.root ?? '/', page.baseURI);
}
