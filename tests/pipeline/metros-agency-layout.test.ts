import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { metroReleases } from '../../pipeline/oews-places/area-files.ts';
import { oewsMetrosSource } from '../../pipeline/oews-places/metro-source.ts';
import { oewsIndustriesSource } from '../../pipeline/oews-places/industry-source.ts';
import { delineationFile } from '../../pipeline/places/census-file.ts';
import {
  newestOf,
  shapedFrom,
  lineOf,
  workbookOf,
  zipOf,
  type AgencyLine,
} from '../support/pipeline/agency-workbook.ts';

const software = { OCC_CODE: '15-1252', OCC_TITLE: 'Software Developers' };

const delineation = () => {
  const sheet = utils.aoa_to_sheet([
    ['CBSA Code', 'CBSA Title', 'Metropolitan/Micropolitan Statistical Area', 'FIPS State Code'],
    ['11180', 'Ames, IA', 'Metropolitan Statistical Area', '19'],
    ['32420', 'Mayagüez, PR', 'Metropolitan Statistical Area', '72'],
  ]);
  const book = { SheetNames: ['List 1'], Sheets: { 'List 1': sheet } };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const metroZip = 'bls-oews/metro/oesm25ma.zip';
const ames = (changes: AgencyLine) =>
  lineOf({ AREA: '11180', AREA_TITLE: 'Ames, IA', AREA_TYPE: 4, PRIM_STATE: 'IA', ...changes });
const rest = {
  AREA: '1900001',
  AREA_TITLE: 'Northeast Iowa nonmetropolitan area',
  AREA_TYPE: 6,
  PRIM_STATE: 'IA',
};
const metros = (metro: readonly AgencyLine[], nonmetro: readonly AgencyLine[]) =>
  shapedFrom(oewsMetrosSource(newestOf(metroReleases), []), {
    [delineationFile.file]: delineation(),
    [metroZip]: zipOf({
      'MSA_M2025_dl.xlsx': workbookOf(metro),
      'BOS_M2025_dl.xlsx': workbookOf(nonmetro),
    }),
  });

describe('the workbooks of metropolitan areas as the agency publishes them', () => {
  it('fill employment, percentiles and quotients of metros', async () => {
    const [table] = await metros([ames(software)], []);
    expect(table?.rows).toEqual([
      expect.objectContaining({
        place: 'M11180',
        code: '15-1252',
        employment: '120',
        location_quotient: '1.24',
        hourly_p10: '30',
        annual_p90: '156000',
      }),
    ]);
  });

  it('fill the same of nonmetropolitan areas, in a table of their own', async () => {
    const [metro, rural, areas] = await metros(
      [ames(software)],
      [
        lineOf({ ...rest, ...software }),
        lineOf({ ...rest, OCC_CODE: '15-0000', O_GROUP: 'major' }),
      ],
    );
    expect(metro?.rows.map(({ place }) => place)).toEqual(['M11180']);
    expect(rural?.table.name).toBe('oews-rural');
    expect(rural?.rows.map(({ place, code }) => [place, code])).toEqual([
      ['R1900001', '15-1252'],
      ['R1900001', '15-0000'],
    ]);
    expect(rural?.rows[0]).toMatchObject({ employment: '120', annual_p90: '156000' });
    expect(areas?.rows).toEqual([{ place: 'R1900001', title: rest.AREA_TITLE, state: 'IA' }]);
  });

  it('leave no occupation out of what they may have, so that none is "not in our copy"', async () => {
    const tables = await metros([ames(software)], [lineOf({ ...rest, ...software })]);
    expect(tables.find(({ table }) => table.name === 'oews-left-out')?.rows).toEqual([]);
  });

  it('leave out Guam and the Virgin Islands, which the file of states has', async () => {
    const guam = { ...rest, AREA: '6600001', AREA_TITLE: 'Guam', PRIM_STATE: 'GU' };
    const [, rural] = await metros([ames(software)], [lineOf({ ...guam, ...software })]);
    expect(rural?.rows).toEqual([]);
  });

  it('may spell a name without its accents', async () => {
    const area = { AREA: '32420', AREA_TITLE: 'Mayaguez, PR', PRIM_STATE: 'PR' };
    const [table] = await metros([ames({ ...software, ...area })], []);
    expect(table?.rows[0]?.place).toBe('M32420');
  });

  it.each<[string, AgencyLine, string]>([
    [
      'a state',
      { AREA_TYPE: 2 },
      'column AREA_TYPE: "2" is not the kind of a metropolitan (4) or nonmetropolitan (6) area. Put the file of metropolitan areas there, not the one of states or the nation.',
    ],
    [
      'a state that the metro does not lie in',
      { PRIM_STATE: 'TX' },
      'column PRIM_STATE: "TX" stands where "IA" is expected. Make sure that the list of the Census Bureau is of the delineation that the release uses.',
    ],
  ])('stop at %s', async (_what, changes, where) => {
    await expect(metros([ames({ ...software, ...changes })], [])).rejects.toMatchObject({
      name: 'PipelineError',
      message: `${metroZip} (oesm/MSA_M2025_dl.xlsx), sheet "made up", row 2, ${where}`,
    });
  });
});

describe('the workbooks of industries as the agency publishes them', () => {
  const zip = 'bls-oews/industry/oesm25in4.zip';
  const inIndustry = (NAICS: string, NAICS_TITLE: string, changes: AgencyLine) =>
    lineOf({ AREA: '99', AREA_TITLE: 'U.S.', AREA_TYPE: 1, NAICS, NAICS_TITLE, ...changes });

  it('make one table of sectors, 3-digit and 4-digit industries, without groups', async () => {
    const [industries, figures] = await shapedFrom(oewsIndustriesSource(), {
      [zip]: zipOf({
        'natsector_M2025_dl.xlsx': workbookOf([
          inIndustry('62', 'Health Care', { OCC_CODE: '15-0000', O_GROUP: 'major' }),
          inIndustry('62', 'Health Care', { ...software, A_PCT90: '#' }),
        ]),
        'nat3d_M2025_dl.xlsx': workbookOf([inIndustry('622000', 'Hospitals', software)]),
        'nat4d_M2025_dl.xlsx': workbookOf([
          inIndustry('622100', 'General Hospitals', { ...software, TOT_EMP: '**' }),
        ]),
      }),
    });
    expect(industries?.rows).toEqual([
      { naics: '62', title: 'Health Care', level: 'sector', parent: '' },
      { naics: '622000', title: 'Hospitals', level: '3-digit', parent: '62' },
      { naics: '622100', title: 'General Hospitals', level: '4-digit', parent: '622000' },
    ]);
    expect(
      figures?.rows.map(({ naics, employment, annual_p90 }) => [naics, employment, annual_p90]),
    ).toEqual([
      ['62', '120', 'top-coded'],
      ['622000', '120', '156000'],
      ['622100', 'not-published', '156000'],
    ]);
  });
});
