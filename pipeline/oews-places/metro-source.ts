import { oewsMetro, oewsRural, ruralAreas } from '../../src/facts/tables/places.ts';
import { delineationFile } from '../places/census-file.ts';
import { readMetros } from '../places/read-metros.ts';
import { fullerFormIn } from '../read/either-form.ts';
import type { ShapedSoFar, ShapedTable, Source, SourceFolder } from '../source.ts';
import { addMedians } from './add-medians.ts';
import { areaDownload, metroReleases, type MetroRelease } from './area-files.ts';
import { namedAreas, type NamedArea } from './area-names.ts';
import { areaOf, metroOf, type AreaOfLine } from './areas.ts';
import { checkAreaTables, checkSums } from './checks-out.ts';
import { checkKnownAreaFigures, knownFigures, type KnownFigure } from './check-values.ts';
import { leftOutCodes } from './left-out-codes.ts';
import { noteCollapsed } from './note-collapsed.ts';
import { nationalList } from './national-list.ts';
import type { OewsLine } from './oews-table.ts';
import { areaLines, checkAreaCount, shapeAreas } from './read-area-release.ts';

/** OEWS by metropolitan area and by nonmetropolitan, and which nonmetropolitan areas there are. */
export function oewsMetrosSource(
  releases: readonly MetroRelease[] = metroReleases,
  known: readonly KnownFigure[] = knownFigures,
): Source {
  return {
    name: 'oews by metropolitan and nonmetropolitan area',
    files: [
      ...releases.flatMap(({ agency, copy, names, medians }) => [
        ...[agency.file, copy.file, names, medians.file],
      ]),
      delineationFile,
    ],
    downloads: releases.map(areaDownload),
    async shape(folder, soFar) {
      const metros = readMetros(await folder.read(delineationFile), delineationFile);
      const tables: ShapedTable[] = [];
      const areas = new Map<string, NamedArea>();
      const named = new Set<string>();
      for (const release of releases) {
        const { form, lines, names } = await readRelease(folder, release, metros);
        const { file } = form;
        named.add(names ? release.names.id : file.id);
        const of = (kind: AreaOfLine['kind']) => (line: OewsLine) => {
          const area = areaOf(line, metros, names);
          if (area?.kind === 'rural') areas.set(area.place, area);
          return area?.kind === kind ? area.place : undefined;
        };
        const metro = shapeAreas(oewsMetro, file, lines, soFar, of('metro'));
        const rural = shapeAreas(oewsRural, file, lines, soFar, of('rural'));
        const whole = names ? await withMedians(metro, folder, release, metros, soFar) : metro;
        checkAreaCount(form, lines);
        checkAreaSums(whole, rural, metros, soFar);
        for (const table of [whole, rural]) {
          checkKnownAreaFigures(table, file, known);
          tables.push({ ...table, notes: [...(table.notes ?? []), ...noteCollapsed(table)] });
        }
      }
      return [...tables, ruralTable(areas, named), leftOutCodes(tables, soFar)];
    },
    check(tables, soFar) {
      for (const { name } of [oewsMetro, oewsRural]) {
        checkAreaTables(
          tables.filter(({ table }) => table.name === name),
          soFar,
        );
      }
    },
  };
}

type Metros = ReturnType<typeof readMetros>;

/** The lines of a release; of a copy, which has no names of areas, with those of its other file. */
async function readRelease(folder: SourceFolder, release: MetroRelease, metros: Metros) {
  const form = await fullerFormIn(folder, release);
  const lines = areaLines(form, await folder.read(form.file));
  if (form === release.agency) return { form, lines };
  const names = namedAreas(await folder.read(release.names), release.names, metros);
  return { form, lines, names };
}

async function withMedians(
  table: ShapedTable,
  folder: SourceFolder,
  { medians }: MetroRelease,
  metros: Metros,
  soFar: ShapedSoFar,
): Promise<ShapedTable> {
  const lines = areaLines(medians, await folder.read(medians.file));
  const placeOf = (line: OewsLine) => metroOf(line, metros);
  const shaped = shapeAreas(oewsMetro, medians.file, lines, soFar, placeOf);
  checkAreaCount(medians, lines);
  return addMedians(table, shaped);
}

/** Both kinds of area together have no more employees than the nation, which leaves Puerto Rico out. */
function checkAreaSums(
  metro: ShapedTable,
  rural: ShapedTable,
  metros: Metros,
  soFar: ShapedSoFar,
): void {
  const isCounted = (place: string) =>
    !place.startsWith('R72') && metros.get(place.slice(1))?.states.includes('PR') !== true;
  const both = { ...metro, rows: [...metro.rows, ...rural.rows] };
  checkSums(both, nationalList(soFar, metro.release ?? ''), 'areas', isCounted);
}

function ruralTable(
  areas: ReadonlyMap<string, NamedArea>,
  sources: ReadonlySet<string>,
): ShapedTable {
  const rows = [...areas.values()].map(({ place, title, state }) => ({ place, title, state }));
  return { table: ruralAreas, rows, sources: [...sources] };
}
