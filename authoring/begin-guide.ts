import { beginFile, noOccupation, type Beginning, type Begun } from './begin-file.ts';
import { guideDraft } from './guide-draft.ts';
import { knownOfOccupation } from './known-of-occupation.ts';

/** Begins the guide to the occupation `code` in src/content/guides/. */
export function beginGuide(code: string, { root, today }: Beginning): Begun {
  const known = knownOfOccupation(code);
  if (!known) return noOccupation(code);
  return beginFile(root, `src/content/guides/${known.slug}.mdx`, guideDraft(known, today));
}
