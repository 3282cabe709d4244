import { routeAt } from './route-at.ts';

/**
 * Whether the choice of a place goes along to `path`, given from the site's root: to every page,
 * since each shows the place, leads to what does, or says that it cannot. Files are no pages.
 */
export const carriesPlace = (path: string): boolean => routeAt(path) !== undefined;
