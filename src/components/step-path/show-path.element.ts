import { mostPathSteps } from '../../domain/next-steps/path-address.ts';
import { followPath, pathTitle } from '../../domain/next-steps/step-path.ts';
import type { StepsFile } from '../../domain/next-steps/steps-file.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { upperFirst } from '../../domain/words/wording.ts';
import { notices } from '../../views/notices.ts';
import { stepPath } from '../../views/step-path.ts';
import { citeAsShown } from '../cite/cite-as-shown.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { siteRoot } from '../layout/site-root.element.ts';

/** Puts the path of `asked` careers in the place of the example, and says what cannot be in it. */
export async function showPath(host: HTMLElement, asked: readonly string[]): Promise<void> {
  try {
    // One more than a path has is looked up, so that it can be named.
    const slugs = [...new Set(asked.slice(0, mostPathSteps + 2))];
    const files = new Map(
      await Promise.all(slugs.map(async (slug) => [slug, await load(slug)] as const)),
    );
    const { path, complaints } = followPath(asked, (slug) => files.get(slug));
    say(host, complaints);
    if (!path) return;
    const title = pathTitle(path);
    document.querySelector('h1')?.replaceChildren(upperFirst(title));
    document.title = `${title} · Career Almanac`;
    host.querySelector('[data-path]')?.replaceChildren(fragmentOf(stepPath(path)));
    citeAsShown(document);
  } catch {
    say(host, [
      'The steps could not be loaded, so the page shows its example. Check your connection and load it again.',
    ]);
  }
}

/** The steps of a career; undefined where there is no such career. */
async function load(slug: string): Promise<StepsFile | undefined> {
  const response = await fetch(new URL(`.${addresses.careerSteps(slug)}`, siteRoot(document)));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The steps of ${slug} were answered with ${response.status}.`);
  return (await response.json()) as StepsFile;
}

const say = (host: HTMLElement, sentences: readonly string[]) =>
  host.querySelector('[data-notices]')?.replaceChildren(fragmentOf(notices(sentences)));
