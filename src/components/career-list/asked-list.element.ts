import { siteRoot } from '../layout/site-root.element.ts';
import * as addresses from '../../domain/site/addresses.ts';

/** What is asked of the whole list, in its own page. */
const asked = ['q', 'category', 'education'];

// A letter holds only a part of what such a link asks for.
const query = new URLSearchParams(location.search);
if (asked.some((name) => query.has(name))) {
  location.replace(new URL(`.${addresses.allCareers()}${location.search}`, siteRoot(document)));
}
