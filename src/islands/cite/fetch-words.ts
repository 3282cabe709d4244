import type { CiteFile } from '../../domain/figure-citation.ts';
import { routes } from '../../domain/routes.ts';

/** The names and sources of figures. Throws when they cannot be loaded. */
export async function fetchWords(root: URL): Promise<CiteFile> {
  const response = await fetch(new URL(`.${routes.citeWords()}`, root));
  if (!response.ok) throw new Error(`The names of figures cannot be loaded (${response.status}).`);
  return (await response.json()) as CiteFile;
}
