import { listNames } from '../words/wording.ts';

/** Parts of an address that any page may be asked with, and none that it may complain of. */
const others = ['in', 'prices', 'up', 'view'];
const mostNamed = 3;
const longestName = 40;

/**
 * A sentence on the parts of the query string `search` that a page does not know.
 * @param known names of the parts that the page reads, the place apart.
 * @param who what does not know them, within a sentence: "the finder".
 */
export function unknownParts(
  search: string,
  known: readonly string[],
  who: string,
): readonly string[] {
  const read = new Set([...known, ...others]);
  const unknown = [...new Set(new URLSearchParams(search).keys())].filter((key) => !read.has(key));
  if (unknown.length === 0) return [];
  const named = unknown.slice(0, mostNamed).map((key) => `“${key.slice(0, longestName)}”`);
  return [
    `The address asks for ${listNames(named)}, which ${who} does not know, so that part is left out.`,
  ];
}
