import { markup, type Markup } from '../markup.ts';

/**
 * The panel below a search field, before anything is found. Its entries are links, which a reader
 * may open elsewhere, so it is no list of options.
 */
export function searchPanel(id: string): Markup {
  return markup`<div class="search-panel" id="${id}" role="dialog" aria-label="What was found"><div data-search-words></div><ol class="result-list" data-search-results></ol><p class="search-more"><a href="/search/"></a></p></div>`;
}
