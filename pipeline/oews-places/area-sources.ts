import { oewsMetro, oewsState } from '../../src/facts/tables/places.ts';
import { delineationFile } from '../places/census-file.ts';
import { readMetros } from '../places/read-metros.ts';
import { fullerFormIn } from '../read/either-form.ts';
import type { ShapedTable, Source } from '../source.ts';
import { areaDownload, metroReleases, stateReleases, type AreaRelease } from './area-files.ts';
import { metroOf, stateOf } from './areas.ts';
import { checkAreaTables } from './checks-out.ts';
import { checkKnownFigures, knownFigures, type KnownFigure } from './check-values.ts';
import { noteCollapsed } from './note-collapsed.ts';
import { readAreaRelease } from './read-area-release.ts';

const filesOf = (releases: readonly AreaRelease[]) =>
  releases.flatMap(({ agency, copy }) => [agency.file, copy.file]);

/** OEWS by state and territory. */
export function oewsStatesSource(
  releases: readonly AreaRelease[] = stateReleases,
  known: readonly KnownFigure[] = knownFigures,
): Source {
  return {
    name: 'oews by state',
    files: filesOf(releases),
    downloads: releases.map(areaDownload),
    async shape(folder, soFar) {
      const tables: ShapedTable[] = [];
      for (const release of releases) {
        const form = await fullerFormIn(folder, release);
        const bytes = await folder.read(form.file);
        const table = readAreaRelease(oewsState, form, bytes, soFar, stateOf);
        checkKnownFigures(table, form.file, known);
        tables.push({ ...table, notes: [...(table.notes ?? []), ...noteCollapsed(table)] });
      }
      return tables;
    },
    check: checkAreaTables,
  };
}

/** OEWS by metropolitan area. */
export function oewsMetrosSource(
  releases: readonly AreaRelease[] = metroReleases,
  known: readonly KnownFigure[] = knownFigures,
): Source {
  return {
    name: 'oews by metropolitan area',
    files: [...filesOf(releases), delineationFile],
    downloads: releases.map(areaDownload),
    async shape(folder, soFar) {
      const metros = readMetros(await folder.read(delineationFile), delineationFile);
      const tables: ShapedTable[] = [];
      for (const release of releases) {
        const form = await fullerFormIn(folder, release);
        const bytes = await folder.read(form.file);
        const placeOf = (line: Parameters<typeof metroOf>[0]) => metroOf(line, metros);
        const table = readAreaRelease(oewsMetro, form, bytes, soFar, placeOf);
        checkKnownFigures(table, form.file, known);
        tables.push({ ...table, notes: [...(table.notes ?? []), ...noteCollapsed(table)] });
      }
      return tables;
    },
    check: checkAreaTables,
  };
}
