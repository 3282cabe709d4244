import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file begun, from the project's root; or why none was, in a whole sentence. */
export type Begun = { readonly path: string } | { readonly problem: string };

/** Where and when a file is begun: the project's root, and the day as 2026-11-22. */
export interface Beginning {
  readonly root: string;
  readonly today: string;
}

/** Writes `text` to `path` below `root`. A file that is there is left as it is. */
export function beginFile(root: string, path: string, text: string): Begun {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  try {
    // `wx` refuses a file that is there: nobody's text is lost.
    writeFileSync(join(root, path), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { problem: `${path} is already there. Open it, or take it away to begin anew.` };
  }
  return { path };
}

/** What to say of a code that has no page. */
export const noOccupation = (code: string): Begun => ({
  problem: `"${code}" is no detailed occupation of the newest release, so it has no page to write for. Look its code up in data/oews/national/.`,
});
