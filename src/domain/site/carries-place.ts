import { routeAt } from './route-at.ts';
import { routeOf } from './routes.ts';

/** Whether the choice of a place goes along to `path`, given from the site's root. */
export function carriesPlace(path: string): boolean {
  const kind = routeAt(path);
  return kind !== undefined && routeOf(kind).carriesPlace === true;
}
