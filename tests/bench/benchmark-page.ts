import { everydayQueries } from '../support/search/everyday-queries.ts';

/** What a run found, in tables and sentences. */
export interface Findings {
  readonly rightness: string;
  readonly costs: string;
  readonly behind: string;
  readonly placesKnown: string;
  readonly machine: string;
  /** How many titles were held out. */
  readonly heldOut: number;
  /** Pagefind searched the built site for the everyday queries. */
  readonly overSite: boolean;
}

/** `docs/search-benchmark.md`: what was measured, how, and on which day. */
export function benchmarkPage(found: Findings): string {
  const day = new Date().toISOString().slice(0, 10);
  const pagefind = found.overSite
    ? 'For everyday queries it searches the whole built site; for titles held out, one record a page with the titles left.'
    : 'No built site was there, so it searches one record a page, with the titles that lead to it.';
  return `# Search, measured

Written by \`npm run bench:search\` on ${day} (${found.machine}). Run it anew after a change of search.

In each cell: queries of a hundred whose first page is right / with a right page among the first three / mean reciprocal rank over ten.

${found.rightness}

${found.placesKnown}

## Time and bytes

${found.costs}

Milliseconds of one pass in one process, each query once: compare them with each other, not with a phone. Pagefind runs in Chromium and fetches what it needs, so its time holds that and its bytes are all that the everyday queries fetched. For the others the bytes are the data an engine needs before it can answer; code is left out.

## Where ours is not first

${found.behind}

## What is asked

- **Held out**: ${found.heldOut} titles, half of them singled out by a source, chosen by a number made of their spelling. They are taken out of every engine's index, every form of them; an occupation that the lists count them in is right. Names of pages are never taken out. Misspelt: one slip in the longest word, not at its first letter, in four ways: neighbors swapped, a letter dropped, a letter doubled, the key beside it.
- **Everyday**: ${everydayQueries().length} queries with every answer that is right, written before the first was asked (\`tests/support/search/everyday-queries.csv\`). Ranking was tuned on one half; the rows of kinds are of the reporting half. A page is right when it is one of those named, or of an occupation named; the finder, when its address has the wishes.

## How each is set

All get the same titles, pages, places and Spanish words; other engines get a Spanish word as one more name.

- **Ours**: as readers have it, through the files that the site sends.
- **MiniSearch**: prefix for the last word, 0.2 fuzzy, titles twice, known and common jobs more, plurals folded, words around a job left out, every word before some, the exact title first.
- **uFuzzy**: one slip a word, words in any order, over every form of every title.
- **Fuse.js**: as it comes, over titles and their forms. It takes more than a second for a query, so it is asked one in forty-seven.
- **Pagefind**: as it comes. ${pagefind}
`;
}
