import { fairMarketRents } from '../../src/facts/tables/money.ts';
import { places } from '../../src/facts/tables/places.ts';
import { usGovernmentWork } from '../licences.ts';
import { PipelineError } from '../pipeline-error.ts';
import { delineationFile } from '../places/census-file.ts';
import type { ShapedRow, Source, SourceFile } from '../source.ts';
import { readMetroCounties } from '../places/read-metro-counties.ts';
import { readRents, type RentLine } from './read-rents.ts';

/** The rents of a fiscal year, as first published. */
const rentsFile: SourceFile = {
  id: 'hud-fmr-2026',
  dataset: 'fmr',
  release: '2026',
  releaseLabel: 'fiscal year 2026',
  producer: 'U.S. Department of Housing and Urban Development',
  program: 'Fair Market Rents',
  title: 'Fair Market Rents of fiscal year 2026, every county or town',
  population:
    'Homes of standard quality, rents with utilities at the 40th percentile, as HUD estimates them.',
  published: null,
  url: 'https://www.huduser.gov/portal/datasets/fmr.html',
  licence: usGovernmentWork,
  file: 'hud-fmr/FY26_FMRs.xlsx',
  processing:
    'The nine lines that HUD revised in May 2026 are put in. The counties and towns of each metro are brought together: the lowest rent, the highest, and that of the rent area where most people live.',
};

/** The lines that HUD revised during the year. */
const revisedRentsFile: SourceFile = {
  ...rentsFile,
  id: 'hud-fmr-2026-revised',
  title: 'Fair Market Rents of fiscal year 2026, lines revised in May 2026',
  file: 'hud-fmr/fy2026_revised_rows.csv',
  processing: 'Read from a copy with the first and the revised rents of nine counties.',
};

/** Fair market rents, by metropolitan area. */
export const rentsSource: Source = {
  name: 'fair market rents',
  files: [rentsFile, revisedRentsFile, delineationFile],
  async shape(folder, soFar) {
    const lines = readRents(
      { bytes: await folder.read(rentsFile), file: rentsFile },
      { bytes: await folder.read(revisedRentsFile), file: revisedRentsFile },
    );
    const metroOf = readMetroCounties(await folder.read(delineationFile), delineationFile);
    const byMetro = Map.groupBy(lines, ({ county }) => metroOf.get(county) ?? '');
    const metros = soFar.rows(places).filter(({ kind }) => kind === 'metro');
    return [
      {
        table: fairMarketRents,
        release: rentsFile.release,
        rows: metros.map(({ place = '', cbsa = '' }) => metroRow(place, byMetro.get(cbsa) ?? [])),
        sources: [rentsFile.id, revisedRentsFile.id, delineationFile.id],
      },
    ];
  },
};

function metroRow(place: string, lines: readonly RentLine[]): ShapedRow {
  const areas = [...Map.groupBy(lines, ({ area }) => area).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, people: group.reduce((sum, { people }) => sum + people, 0) }] : [];
  });
  const [most] = areas.toSorted((a, b) => b.people - a.people);
  if (!most) {
    throw new PipelineError(
      `No county of ${place} has a rent.`,
      { file: rentsFile.file },
      'Compare the counties of the metro with those of the workbook.',
    );
  }
  const ends = (rooms: 'one' | 'two') => {
    const rents = areas.map((area) => area[rooms]);
    return { low: String(Math.min(...rents)), high: String(Math.max(...rents)) };
  };
  const [one, two] = [ends('one'), ends('two')];
  return {
    place,
    rent_areas: String(areas.length),
    most_lived_in: most.areaName,
    one_bedroom_low: one.low,
    one_bedroom: String(most.one),
    one_bedroom_high: one.high,
    two_bedroom_low: two.low,
    two_bedroom: String(most.two),
    two_bedroom_high: two.high,
  };
}
