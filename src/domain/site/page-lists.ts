import { pageAddress } from './page-address.ts';

/** A page as a list names it: `href` is its address from the site's root. */
export interface ListedPage {
  readonly name: string;
  readonly href: string;
}

const listItems = (pages: readonly ListedPage[], site: string) =>
  pages.map(({ name, href }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name,
    item: pageAddress(site, href),
  }));

/**
 * The way to a page in the words of schema.org: the pages above it as a reader sees them, then the
 * page itself.
 * @param site full address of the site's root.
 */
export function breadcrumbList(trail: readonly ListedPage[], page: ListedPage, site: string) {
  return {
    '@type': 'BreadcrumbList' as const,
    itemListElement: listItems([...trail, page], site),
  };
}

/** Pages that a page lists, in its order, in the words of schema.org. */
export function itemList(name: string, pages: readonly ListedPage[], site: string) {
  return {
    '@type': 'ItemList' as const,
    name,
    numberOfItems: pages.length,
    itemListElement: listItems(pages, site),
  };
}
