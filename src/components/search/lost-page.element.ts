import { LostResults } from './lost-results.element.ts';

customElements.define('search-results', LostResults);
