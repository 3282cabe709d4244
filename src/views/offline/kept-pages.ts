import { editionFolder } from '../../domain/offline/kept.ts';
import { markup, type Markup } from '../markup.ts';

/** A kept page: its path from the site's root, and its title. */
export interface KeptPage {
  readonly path: string;
  readonly title: string;
}

/** Links to what is kept, the page kept last first. */
export function keptPages(pages: readonly KeptPage[], hasEdition: boolean): Markup {
  const edition = hasEdition
    ? markup`<li><a href="/${editionFolder}index.html">The text edition</a></li>`
    : undefined;
  return markup`${edition}${pages.map(({ path, title }) => markup`<li><a href="${path}">${title}</a></li>`)}`;
}
