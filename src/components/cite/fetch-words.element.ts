import type { CiteFile } from '../../domain/cite/figure-citation.ts';
import * as addresses from '../../domain/site/addresses.ts';

/** The names and sources of figures. Throws when they cannot be loaded. */
export async function fetchWords(root: URL): Promise<CiteFile> {
  const response = await fetch(new URL(`.${addresses.citeWords()}`, root));
  if (!response.ok) throw new Error(`The names of figures cannot be loaded (${response.status}).`);
  return (await response.json()) as CiteFile;
}
