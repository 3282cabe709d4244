import { oewsNational, oewsReleases } from '../src/facts/tables/oews.ts';
import type { ShapedSoFar } from './source.ts';

/** The detailed occupations of the newest OEWS release: the list everything else is tied to. */
export interface NewestOccupations {
  /** Such as `2025-05`. */
  readonly release: string;
  /** Title by code, in the order of the release. */
  readonly titles: ReadonlyMap<string, string>;
}

/** OEWS releases shaped so far, oldest first. */
export function releasesOldestFirst(soFar: ShapedSoFar): string[] {
  return soFar
    .rows(oewsReleases)
    .map((row) => row.release ?? '')
    .sort();
}

export function newestOccupations(soFar: ShapedSoFar): NewestOccupations {
  const release = releasesOldestFirst(soFar).at(-1);
  if (!release) throw new TypeError('There is no OEWS release: shape OEWS first.');
  const detailed = soFar.rows(oewsNational, release).filter((row) => row.level === 'detailed');
  return { release, titles: new Map(detailed.map((row) => [row.code ?? '', row.title ?? ''])) };
}
