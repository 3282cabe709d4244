import { places, zipCodes } from '../../src/facts/tables/places.ts';
import { PipelineError } from '../pipeline-error.ts';
import { delineationFile } from '../places/census-file.ts';
import { getAgain } from '../read/source-folder.ts';
import type { Source } from '../source.ts';
import { readMetroCounties } from '../places/read-metro-counties.ts';
import { readZipCounties, type ZipCounty } from './read-zip-counties.ts';
import { zipCountyFile } from './zip-file.ts';

/** Where each ZIP code lies. */
export const zipSource = (least = 39_000): Source => ({
  name: 'ZIP codes',
  files: [zipCountyFile, delineationFile],
  async shape(folder, soFar) {
    const cbsaOf = readMetroCounties(await folder.read(delineationFile), delineationFile);
    const counties = readZipCounties(await folder.read(zipCountyFile), zipCountyFile);
    const listed = new Set(soFar.rows(places).map((row) => row.place));
    const metroOf = new Map(
      [...cbsaOf].flatMap(([county, cbsa]) =>
        listed.has(`M${cbsa}`) ? [[county, `M${cbsa}`] as const] : [],
      ),
    );
    const rows = [...Map.groupBy(counties, ({ zip }) => zip)].map(([zip, of]) =>
      zipRow(zip, of, metroOf),
    );
    checkEnough(rows.length, least);
    const kinds = Map.groupBy(rows, ({ metros: ids, outside }) =>
      outside === 'no' && !ids.includes(' ') ? 'one' : ids === '' ? 'none' : 'several',
    );
    const count = (kind: 'one' | 'several' | 'none') =>
      (kinds.get(kind)?.length ?? 0).toLocaleString('en-US');
    const notes = [
      `ZIP codes: ${count('one')} lie in one metropolitan area, ${count('none')} in none, ${count('several')} are a choice.`,
    ];
    return [{ table: zipCodes, rows, sources: [zipCountyFile.id, delineationFile.id], notes }];
  },
});

type Row = Readonly<Record<'zip' | 'states' | 'metros' | 'outside', string>>;

function zipRow(
  zip: string,
  counties: readonly ZipCounty[],
  metroOf: ReadonlyMap<string, string>,
): Row {
  const states = [...new Set(counties.map(({ state }) => state))].sort();
  // The list has planning regions where the copy has the counties that were before them.
  const isUnsure = (county: ZipCounty) => county.state === 'CT';
  const within = counties.filter((county) => !isUnsure(county));
  const found = within.map(({ county }) => metroOf.get(county));
  const metros = [...new Set(found.filter((metro) => metro !== undefined))].sort();
  const inNone = found.filter((metro) => metro === undefined).length;
  const outside = counties.some(isUnsure)
    ? 'not-known'
    : inNone === 0
      ? 'no'
      : inNone === found.length
        ? 'wholly'
        : 'partly';
  return { zip, states: states.join(' '), metros: metros.join(' '), outside };
}

/** The list is whole. Throws a PipelineError. */
function checkEnough(found: number, least: number): void {
  if (found >= least) return;
  throw new PipelineError(
    `The list has ${found.toLocaleString('en-US')} ZIP codes, where at least ${least.toLocaleString('en-US')} are expected.`,
    { file: zipCountyFile.file },
    getAgain(zipCountyFile),
  );
}
