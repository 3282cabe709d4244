import Fuse from 'fuse.js/min-basic';

/** Words less alike than this are left out: 0 is the same, 1 anything. */
const threshold = 0.45;

/** Orders words by their likeness to a word, the most alike first. */
export function byLikeness(word: string, candidates: readonly string[]): string[] {
  // Where in the word a slip stands is no matter, and short words are no better than long ones.
  const fuse = new Fuse(candidates, { threshold, ignoreLocation: true, ignoreFieldNorm: true });
  return fuse.search(word).map(({ item }) => item);
}
