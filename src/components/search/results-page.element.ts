import { SearchResults } from './search-results.element.ts';

customElements.define('search-results', SearchResults);
