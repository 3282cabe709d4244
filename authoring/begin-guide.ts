import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideDraft } from './guide-draft.ts';
import { knownOfOccupation } from './known-of-occupation.ts';

/** The file begun, from the project's root; or why none was, in a whole sentence. */
export type Begun = { readonly path: string } | { readonly problem: string };

/**
 * Begins the guide to the occupation `code` in src/content/guides/. A guide that is there is left
 * as it is. `today` is as 2026-11-22.
 */
export function beginGuide(
  code: string,
  { root, today }: { readonly root: string; readonly today: string },
): Begun {
  const known = knownOfOccupation(code);
  if (!known) {
    return {
      problem: `"${code}" is no detailed occupation of the newest release, so it has no page to write for. Look its code up in data/oews/national/.`,
    };
  }
  const path = `src/content/guides/${known.slug}.mdx`;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  try {
    // `wx` refuses a file that is there: nobody's text is lost.
    writeFileSync(join(root, path), guideDraft(known, today), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { problem: `${path} is already there. Open it, or take it away to begin anew.` };
  }
  return { path };
}
