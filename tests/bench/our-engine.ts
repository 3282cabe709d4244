import { gzipSync } from 'node:zlib';
import {
  placeMeant,
  resultsInOrder,
  type PageResult,
  type SearchAnswer,
  type SearchResult,
} from '../../src/domain/search/search-answer.ts';
import { placeListFile } from '../../src/page-models/place-files.ts';
import { searchFileTexts, searchOver } from '../support/searched-titles.ts';
import { eachPageOnce, mostPages, type BenchEngine, type FoundPage } from './bench-engine.ts';

/** Files that only show an answer, or that only an old code asks for. */
const notForFinding = new Set(['sentences', 'codes']);

/** The search of the site, over the titles that are kept. */
export function ourEngine({ siteAnswerer }: ReturnType<typeof searchOver>): BenchEngine {
  return {
    name: 'ours',
    bytes: () =>
      Object.entries(searchFileTexts())
        .filter(([file]) => !notForFinding.has(file))
        .concat([['places', JSON.stringify(placeListFile())]])
        .reduce((sum, [, text]) => sum + gzipSync(text).length, 0),
    search(query) {
      const answer = siteAnswerer.answer(query, mostPages);
      return eachPageOnce(resultsInOrder(answer).map((result) => foundPage(result, answer)));
    },
    placesIn: (query) => siteAnswerer.answer(query, 1).where?.places.map(({ id }) => id) ?? [],
  };
}

/** The page a result leads to; one of a title is about all occupations that it names. */
function foundPage(result: SearchResult | PageResult, answer: SearchAnswer): FoundPage {
  if ('kind' in result) return { href: finderThere(result.href, answer), codes: [] };
  const { href, codes, names, standing } = result;
  return { href, codes: standing === 'page' ? codes.slice(0, names.length) : codes.slice(0, 1) };
}

/** A link to the finder takes the place along, as the list of results writes it. */
function finderThere(href: string, answer: SearchAnswer): string {
  const place = placeMeant(answer);
  return place && href.startsWith('/find/?') ? `${href}&in=${place.slug}` : href;
}
