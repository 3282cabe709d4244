import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import type { BenchDocument } from './bench-document.ts';
import { eachPageOnce, type BenchEngine } from './bench-engine.ts';

/** Fuse.js as it comes. A query takes it more than a second, so it is asked a part of them. */
export function fuseEngine(documents: readonly BenchDocument[], every: number): BenchEngine {
  const keys = ['title', 'forms'];
  const fuse = new Fuse(documents, { keys });
  return {
    name: 'Fuse.js',
    every,
    bytes: () =>
      gzipSync(documents.map(({ title, forms }) => [title, ...forms].join('=')).join('\n')).length,
    search: (query) => eachPageOnce(fuse.search(query, { limit: 50 }).map(({ item }) => item)),
  };
}
