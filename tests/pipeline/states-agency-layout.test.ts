import { describe, expect, it } from 'vitest';
import { stateReleases } from '../../pipeline/oews-places/area-files.ts';
import { oewsStatesSource } from '../../pipeline/oews-places/area-sources.ts';
import { tableCsv } from '../../pipeline/write/table-csv.ts';
import {
  agencyHeader,
  newestOf,
  shapedFrom,
  lineOf,
  workbookOf,
  zipOf,
  type AgencyLine,
} from '../support/pipeline/agency-workbook.ts';

const texas = (changes: AgencyLine) =>
  lineOf({ AREA: '48', AREA_TITLE: 'Texas', AREA_TYPE: 2, PRIM_STATE: 'TX', ...changes });
const software = { OCC_CODE: '15-1252', OCC_TITLE: 'Software Developers' };

const stateSource = oewsStatesSource(newestOf(stateReleases), []);
const stateZip = 'bls-oews/state/oesm25st.zip';
const states = (...lines: AgencyLine[]) =>
  shapedFrom(stateSource, { [stateZip]: zipOf({ 'state_M2025_dl.xlsx': workbookOf(lines) }) });

describe('the workbook of states as the agency publishes it', () => {
  it('fills employment, its error, quotients, hours and years', async () => {
    const [table] = await states(texas(software));
    expect(table && tableCsv(table)).toBe(
      [
        'place,code,employment,employment_rse,jobs_per_1000,location_quotient,hourly_mean,annual_mean,mean_rse,hourly_p10,hourly_p25,hourly_median,hourly_p75,hourly_p90,annual_p10,annual_p25,annual_median,annual_p75,annual_p90',
        'TX,15-1252,120,4.1,7.25,1.24,52.5,109200,0.8,30,40,50,60,75,62400,83200,104000,124800,156000',
        '',
      ].join('\n'),
    );
  });

  it('reads each marker as its own reason', async () => {
    const withheld = { TOT_EMP: '**', EMP_PRSE: '**', JOBS_1000: '**', LOC_QUOTIENT: '**' };
    const [table] = await states(
      texas({ ...software, ...withheld, H_PCT90: '#', A_PCT90: '#', A_MEAN: '*', H_MEAN: '*' }),
    );
    expect(table?.rows[0]).toMatchObject({
      employment: 'not-published',
      location_quotient: 'not-published',
      jobs_per_1000: 'not-published',
      annual_p75: '124800',
      annual_p90: 'top-coded',
      hourly_p90: 'top-coded',
      annual_mean: 'not-published',
    });
  });

  it('goes by its own flags for pay by the year or hour only', async () => {
    const noHours = Object.fromEntries(
      agencyHeader.filter((name) => name.startsWith('H_')).map((name) => [name, '*']),
    );
    const [table] = await states(texas({ ...software, ...noHours, ANNUAL: 'TRUE' }));
    expect(table?.rows[0]).toMatchObject({ hourly_median: 'annual-only', annual_median: '104000' });
  });

  it('keeps the total, major groups and detailed lines, and leaves minor and broad ones out', async () => {
    const [table] = await states(
      texas({ OCC_CODE: '00-0000', O_GROUP: 'total', TOT_EMP: 2000 }),
      texas({ OCC_CODE: '15-0000', O_GROUP: 'major', TOT_EMP: 900 }),
      texas({ OCC_CODE: '15-1250', O_GROUP: 'broad' }),
      texas({ OCC_CODE: '31-1120', O_GROUP: 'broad' }),
      texas({ OCC_CODE: '31-1120' }),
      texas(software),
    );
    expect(table?.rows.map(({ code }) => code)).toEqual([
      '00-0000',
      '15-0000',
      '31-1120',
      '15-1252',
    ]);
  });

  it('tells a territory from a state', async () => {
    const guam = { AREA: 66, AREA_TITLE: 'Guam', AREA_TYPE: 3, PRIM_STATE: 'GU' };
    const [table] = await states(texas(software), texas({ ...software, ...guam }));
    expect(table?.rows.map(({ place }) => place)).toEqual(['TX', 'GU']);
  });

  it.each<[string, AgencyLine, string]>([
    [
      'a metropolitan area',
      { AREA: '11180', AREA_TYPE: 4 },
      'row 2, column AREA: "11180" is not the code of a state or territory. Put the state file there, not the one of the nation or of metropolitan areas.',
    ],
    [
      'a state that calls itself a territory',
      { AREA_TYPE: 3 },
      'row 2, column AREA_TYPE: "3" stands where "2" is expected. Compare with the list in pipeline/places/states.ts, and get the file again.',
    ],
    [
      'a line of one industry',
      { I_GROUP: 'sector' },
      'row 2, column I_GROUP: "sector" is expected to be "cross-industry", as on every line of all industries. Put the cross-industry file of places there, not one by industry or owner.',
    ],
    [
      'a level that is none',
      { O_GROUP: 'narrow' },
      'row 2, column O_GROUP: "narrow" is not a level of the classification. Get the file again; if the agency has a new level, add it in pipeline/oews-places/national-list.ts.',
    ],
    [
      'a flag that is none',
      { ANNUAL: 'perhaps' },
      'row 2, column ANNUAL: "perhaps" is neither TRUE nor empty. Get the file again; if the agency now marks it another way, teach pipeline/oews/markers.ts.',
    ],
    [
      'both flags',
      { ANNUAL: 'TRUE', HOURLY: 'TRUE' },
      'row 2, column HOURLY: The line says both that only annual and that only hourly pay is published. Get the file again, or ask the agency which of the two is meant.',
    ],
    [
      'a year that is not 2,080 hours',
      { A_MEDIAN: 104_100 },
      'row 2, column A_MEDIAN: The figure of TX 15-1252 is 104100 a year and 50 an hour, which do not agree at 2,080 hours. Look at the cell in the source; if the agency slipped, declare it in data/corrections.csv.',
    ],
  ])('stops at %s', async (_what, changes, where) => {
    await expect(states(texas({ ...software, ...changes }))).rejects.toMatchObject({
      name: 'PipelineError',
      message: `${stateZip} (oesm/state_M2025_dl.xlsx), sheet "made up", ${where}`,
    });
  });

  it('stops when a column is gone, and names those there are', async () => {
    const header = agencyHeader.filter((name) => name !== 'A_MEDIAN');
    const zip = zipOf({ 'state_M2025_dl.xlsx': workbookOf([texas(software)], header) });
    await expect(shapedFrom(stateSource, { [stateZip]: zip })).rejects.toThrow(
      'sheet "made up", row 1: There is no column A_MEDIAN; the columns are AREA, AREA_TITLE,',
    );
  });

  it('stops when the zip holds no such table', async () => {
    const zip = zipOf({ 'fields.xlsx': workbookOf([], ['Field', 'Description']) });
    await expect(shapedFrom(stateSource, { [stateZip]: zip })).rejects.toThrow(
      `${stateZip}: No sheet has the header row of the table (AREA, AREA_TITLE, AREA_TYPE, PRIM_STATE and so on). Get it again from`,
    );
  });

  it('is read in place of a copy that lies beside it, because it says more', async () => {
    const copy = new TextEncoder().encode('This is not read.');
    const [table] = await shapedFrom(stateSource, {
      [stateZip]: zipOf({ 'state_M2025_dl.xlsx': workbookOf([texas(software)]) }),
      'bls-oews/state/state_M2025.csv': copy,
    });
    expect(table?.rows).toHaveLength(1);
  });
});
