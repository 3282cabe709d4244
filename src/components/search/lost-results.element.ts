import { requestFromPath } from '../../domain/search/lost-address.ts';
import { SearchResults } from './search-results.element.ts';

/**
 * What is called like the words of an address that leads nowhere. Nobody asked for it, so it is
 * enough to show it.
 */
export class LostResults extends SearchResults {
  protected override readonly isSearch = false;

  protected override read() {
    return requestFromPath(location.pathname);
  }

  protected override told(found: boolean): readonly string[] {
    return found ? ['Pages with a name like that address:'] : [];
  }
}
