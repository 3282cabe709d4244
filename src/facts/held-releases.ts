import { FactsError, rebuildRemedy } from './facts-error.ts';
import { oncePer } from './once.ts';
import { describedData } from './sources.ts';
import type { TableDefinition } from './tables/table.ts';

/** The releases of a table with one file a release, oldest first. */
export const releasesOf = oncePer(({ name }: Pick<TableDefinition, 'name'>): readonly string[] =>
  describedData()
    .resources.flatMap((resource) => (resource.table === name ? (resource.release ?? []) : []))
    .toSorted(),
);

/** The newest release of such a table. Throws a FactsError when none is held. */
export function newestReleaseOf(table: TableDefinition): string {
  const newest = releasesOf(table).at(-1);
  if (newest !== undefined) return newest;
  throw new FactsError(
    `No release of the table "${table.name}" is described.`,
    'data/datapackage.json',
    rebuildRemedy,
  );
}
