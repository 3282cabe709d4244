import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { singular } from '../../src/domain/search/words.ts';
import type { BenchDocument } from './bench-document.ts';
import { eachPageOnce, type BenchEngine } from './bench-engine.ts';

const emptyWords = new Set('a an and for of the'.split(' '));
const aroundJobs = new Set(
  `average become can career do does earn how i in income is job make me much near of pay salary to
  wage want what where who with you`.split(/\s+/),
);

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/**
 * MiniSearch, well set: the last word may go on, a fifth of the letters may be wrong, titles count
 * twice, known and common jobs more; plurals are folded; titles with every word first, and only
 * without any those with some; a title that is the query comes before all.
 */
export function miniSearchEngine(documents: readonly BenchDocument[]): BenchEngine {
  const search = new MiniSearch<BenchDocument & { id: number; other: string }>({
    fields: ['title', 'other', 'text'],
    processTerm: (term) => {
      const word = singular(plain(term));
      return emptyWords.has(word) ? null : word;
    },
    searchOptions: {
      boost: { title: 2, other: 1.5, text: 0.3 },
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      prefix: (_, at, terms) => at === terms.length - 1,
      boostDocument: (id) => documents[id as number]?.weight ?? 1,
    },
  });
  search.addAll(documents.map((one, id) => ({ ...one, id, other: one.forms.join(' . ') })));
  const exact = new Map<string, BenchDocument[]>();
  for (const one of documents) {
    for (const form of [one.title, ...one.forms]) {
      const key = plain(form);
      exact.set(key, [...(exact.get(key) ?? []), one]);
    }
  }
  const ranked = (query: string, combineWith: 'AND' | 'OR') =>
    search
      .search(query, { combineWith })
      .slice(0, 100)
      .flatMap(({ id }) => documents[id as number] ?? []);
  return {
    name: 'MiniSearch',
    bytes: () => gzipSync(JSON.stringify(search)).length,
    search(query) {
      const words = plain(query).split(/\s+/);
      const telling = words.filter((word) => !aroundJobs.has(word)).join(' ');
      const asked = telling === '' ? query : telling;
      const named = (exact.get(plain(asked)) ?? []).toSorted((a, b) => b.weight - a.weight);
      const all = ranked(asked, 'AND');
      return eachPageOnce([...named, ...all, ...(all.length === 0 ? ranked(asked, 'OR') : [])]);
    },
  };
}
