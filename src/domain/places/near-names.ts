import { editDistance } from '../search/edit-distance.ts';
import { editsAllowed } from '../search/near-words.ts';

/** More names than these at one distance are a guess and no choice. */
const mostNear = 5;

/**
 * The names that `words` may be a misspelling of, such as `cincinnati` of `cincinatti`: those with
 * the fewest wrong letters and the same first one. None where so many are as near.
 */
export function nearNames(words: string, names: Iterable<string>): readonly string[] {
  let [least, near]: [number, string[]] = [editsAllowed(words), []];
  for (const name of names) {
    if (!name.startsWith(words.charAt(0)) || Math.abs(name.length - words.length) > least) continue;
    const edits = editDistance(words, name);
    if (edits > least) continue;
    if (edits < least) near = [];
    least = edits;
    near.push(name);
  }
  return near.length > mostNear ? [] : near;
}
