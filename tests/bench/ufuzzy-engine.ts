import { gzipSync } from 'node:zlib';
import UFuzzy from '@leeoniya/ufuzzy';
import type { BenchDocument } from './bench-document.ts';
import { eachPageOnce, type BenchEngine } from './bench-engine.ts';

/** Matches that are put into order; beyond, uFuzzy gives them as they stand. */
const mostOrdered = 1_000;

/** One letter of a word may be wrong, missing, too many or out of its place. */
const oneSlip = { intraMode: 1 };

/** uFuzzy over each form of each title, with one slip a word and words in any order. */
export function uFuzzyEngine(documents: readonly BenchDocument[]): BenchEngine {
  const lines = documents.flatMap((one) =>
    [one.title, ...one.forms].map((form) => ({ one, text: UFuzzy.latinize(form).toLowerCase() })),
  );
  const haystack = lines.map(({ text }) => text);
  const fuzzy = new UFuzzy(oneSlip);
  return {
    name: 'uFuzzy',
    bytes: () =>
      gzipSync(documents.map(({ title, forms }) => [title, ...forms].join('=')).join('\n')).length,
    search(query) {
      const asked = UFuzzy.latinize(query).toLowerCase();
      const [found, info, order] = fuzzy.search(haystack, asked, 4, mostOrdered);
      const lineNumbers =
        order === null ? (found ?? []) : order.flatMap((at) => info.idx[at] ?? []);
      return eachPageOnce(lineNumbers.flatMap((at) => lines[at]?.one ?? []));
    },
  };
}
