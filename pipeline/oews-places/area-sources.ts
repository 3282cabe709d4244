import { oewsState } from '../../src/facts/tables/places.ts';
import { fullerFormIn } from '../read/either-form.ts';
import type { ShapedTable, Source } from '../source.ts';
import { addQuotients } from './add-quotients.ts';
import { areaDownload, stateReleases, type StateRelease } from './area-files.ts';
import { stateOf } from './areas.ts';
import { checkAreaTables } from './checks-out.ts';
import { checkKnownAreaFigures, knownFigures, type KnownFigure } from './check-values.ts';
import { noteCollapsed } from './note-collapsed.ts';
import { areaLines, checkAreaCount, shapeAreas } from './read-area-release.ts';

/** OEWS by state and territory: employment and pay, and how common each occupation is. */
export function oewsStatesSource(
  releases: readonly StateRelease[] = stateReleases,
  known: readonly KnownFigure[] = knownFigures,
): Source {
  return {
    name: 'oews by state',
    files: releases.flatMap(({ agency, copy, quotients }) => [
      ...[agency.file, copy.file],
      ...(quotients ? [quotients.file] : []),
    ]),
    downloads: releases.map(areaDownload),
    async shape(folder, soFar) {
      const tables: ShapedTable[] = [];
      for (const release of releases) {
        const form = await fullerFormIn(folder, release);
        const lines = areaLines(form, await folder.read(form.file));
        const shaped = shapeAreas(oewsState, form.file, lines, soFar, stateOf);
        checkAreaCount(form, lines);
        const table =
          form === release.copy && release.quotients
            ? addQuotients(shaped, release.quotients, await folder.read(release.quotients.file))
            : shaped;
        checkKnownAreaFigures(table, form.file, known);
        tables.push({ ...table, notes: [...(table.notes ?? []), ...noteCollapsed(table)] });
      }
      return tables;
    },
    check: checkAreaTables,
  };
}
