import { readdir } from 'node:fs/promises';
import { routeAt } from '../src/domain/site/route-at.ts';
import { routeOf, type PageRoute } from '../src/domain/site/routes.ts';

/** Pages worked on at the same time. */
const batch = 16;

/**
 * The files of the pages below `folder` whose kind `has` what is asked, worked on a few at a time;
 * the others are never read. Answers what `work` answered for each.
 */
export async function workOnPages<Answer>(
  folder: string,
  has: (route: PageRoute) => boolean,
  work: (file: string) => Promise<Answer>,
): Promise<Answer[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => {
    if (!file.endsWith('index.html')) return false;
    const kind = routeAt(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
    return kind !== undefined && has(routeOf(kind));
  });
  const answers: Answer[] = [];
  for (let first = 0; first < files.length; first += batch) {
    answers.push(...(await Promise.all(files.slice(first, first + batch).map(work))));
  }
  return answers;
}
