import { FactsError, rebuildRemedy } from './facts-error.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { oewsReleases } from './tables/oews.ts';
import type { RowOf } from './tables/table.ts';

export type OewsRelease = RowOf<typeof oewsReleases>;

/** Every OEWS release held, oldest first. */
export const allOewsReleases = once((): readonly OewsRelease[] =>
  readTable(oewsReleases).toSorted((a, b) => a.release.localeCompare(b.release)),
);

const byRelease = once(() => new Map(allOewsReleases().map((row) => [row.release, row])));

/** The newest OEWS release: what "today" means on every page. */
export const newestOewsRelease = once((): OewsRelease => {
  const newest = allOewsReleases().at(-1);
  if (!newest)
    throw new FactsError('No release is listed.', 'data/oews/releases.csv', rebuildRemedy);
  return newest;
});

/** Throws a FactsError when `release` is not held. */
export function oewsRelease(release: string): OewsRelease {
  const found = byRelease().get(release);
  if (!found) {
    throw new FactsError(
      `The release "${release}" is not held.`,
      'data/oews/releases.csv',
      `Use one of: ${[...byRelease().keys()].join(', ')}.`,
    );
  }
  return found;
}
