import Fuse from 'fuse.js/min-basic';
import { lettersIn, letterSet } from '../../domain/search/letter-set.ts';
import type { NameLikeness } from '../../domain/search/page-finder.ts';
import type { SitePage } from '../../domain/search/site-page.ts';

/** Names less alike than this are left out: 0 is the same, 1 anything. */
const threshold = 0.4;
/** Fewer letters are near too many names. */
const fewestLetters = 5;
const mostAlike = 12;
/** A name may be longer or shorter than what is typed by this many letters, and lack as many. */
const lettersApart = 3;

/** Finds pages whose names, by whatever people call them, are spelled like words. */
export function namesAlike(pages: readonly SitePage[]): NameLikeness {
  const names = pages.flatMap(({ name, otherNames }, page) =>
    [name, ...otherNames].map((text) => ({ page, text, letters: letterSet(text.toLowerCase()) })),
  );
  return (words) => {
    if (words.length < fewestLetters) return [];
    const letters = letterSet(words);
    // Fuse takes a tenth of a second for all names, and none for those that can be meant at all.
    const near = names.filter(
      (name) =>
        Math.abs(name.text.length - words.length) <= lettersApart &&
        lettersIn(letters ^ name.letters) <= lettersApart,
    );
    const fuse = new Fuse(near, { keys: ['text'], threshold, ignoreLocation: true });
    const alike = fuse.search(words, { limit: mostAlike }).map(({ item }) => item.page);
    return [...new Set(alike)];
  };
}
