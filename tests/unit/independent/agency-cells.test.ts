import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { AgencyCells } from '../../support/independent/agency-cells.ts';

const columns = ['OCC_CODE', 'OCC_TITLE', 'TOT_EMP', 'A_MEAN', 'H_MEDIAN', 'A_MEDIAN', 'A_PCT90'];
const fill = ['X1', 'X2', 'X3', 'X4'];

function workbook(sheets: Readonly<Record<string, unknown[][]>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const folder = mkdtempSync(join(tmpdir(), 'agency-cells-'));
function put(file: string, content: Uint8Array | string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}
put(
  'bls-oews/national_M2025_dl.xlsx',
  workbook({
    national: [
      [...columns, ...fill],
      ['29-1141', 'Nurses', 100, 90_000, '*', 97_550, '#'],
    ],
    'Field Descriptions': [['OCC_CODE', 'The code of the occupation']],
  }),
);
put(
  'bls-oews/national-history/oes00nat.zip',
  zipSync({
    'national.xls': workbook({
      s: [
        ['A note above'],
        [...columns, ...fill].map((name) => name.toLowerCase().replace('pct', 'wpct')),
        ['29-1111', 'Nurses', ' 2,100 ', 1, 2, 3, '   44840'],
      ],
    }),
    'read me.txt': new Uint8Array(),
  }),
);
put(
  'bls-ep/occupation_2024-2034.xlsx',
  workbook({
    'Table 1.2': [
      ['Title'],
      [
        '2024 National Employment Matrix code',
        'Employment, 2024',
        'Employment, 2034',
        'Percent self employed, 2024',
      ],
      ['29-1141', 3391, 3557.1, '—'],
    ],
    'Table 1.10': [
      ['2024 National Employment Matrix code', 'Labor force exits, 2024–34 annual average'],
      ['29-1141', 97.9],
    ],
  }),
);
put(
  'onet-30.2/Education, Training, and Experience.txt',
  'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value\tN\n29-1141.00\t2.D.1\tRequired\tRL\t6\t64.05\t30\n29-1141.00\t3.A.1\tRelated\tRW\t6\t1.5\t30\n',
);
put(
  'bls-oews/state/state_M2025.csv',
  'AREA,AREA_TITLE,PRIM_STATE,OCC_CODE,TOT_EMP,A_MEDIAN\n48,Texas,TX,29-1141,,95970\n48,Texas,TX,15-1252,70,120000\n66,Guam,GU,15-1252,50,80000\n',
);
put(
  'bls-oews/areas/oews_m2025_metro_nonmetro.csv',
  'AREA,AREA_KIND,OCC_CODE,TOT_EMP,LOC_QUOTIENT,A_MEDIAN\n11180,metro,29-1141,120,1.24,80080\n1900001,nonmetro,29-1141,,,70000\n11180,metro,15-1252,50,,\n',
);
put(
  'bls-oews/areas/state_m2025_location_quotient.csv',
  'STATE,OCC_CODE,LOC_QUOTIENT\nTX,29-1141,0.97\nIA,15-1252,0.5\n',
);
put(
  'bls-oews/metro/MSA_M2025_medians.csv',
  'AREA,AREA_TITLE,STATES,OCC_CODE,H_MEDIAN,A_MEDIAN\n11180,"Ames, IA",IA,29-1141,38.5,80080\n11180,"Ames, IA",IA,27-2042,25.5,\n',
);
put(
  'bls-oews/industry/natind_M2025.csv',
  'NAICS,NAICS_TITLE,OCC_CODE,TOT_EMP\n622000,"Hospitals, all",29-1141,7\n',
);
const educationColumns = ['area', 'education_category', 'tot_emp', 'a_pct90'];
put(
  'bls-oews/education/bls_oes_2025_by_education.xlsx',
  workbook({
    National: [educationColumns, ['99', "Master's degree", 200, '#']],
    State: [educationColumns, ['48', "Master's degree", 20, 1]],
    'Metropolitan Area': [educationColumns, ['11180', "Master's degree", '**', 1]],
  }),
);
const parity = (area: string, line: string, level: string) =>
  ` "${area}","A, B", ,MARPP,${line},"...","RPPs","Index",99.0,${level}\n`;
put(
  'bea/MARPP_MSA_2008_2024.csv',
  `GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2023,2024\n${parity('00000', '1', '100.000')}${parity('11180', '3', '70.321')}"A note"\n`,
);
put(
  'bea/state_rpp_2024_processed.csv',
  'state_name,state_abbreviation,regional_price_parity_2024\nTexas,TX,97.100\n',
);
put('bls-cpi/cpiai.csv', 'Date,Index,Inflation\n2025-05-01,321.465,0.21\n');

test.each([
  ['oews/2025-05/US/29-1141/annual-median', 97_550],
  ['oews/2025-05/US/29-1141/employment', 100],
  ['oews/2025-05/US/29-1141/hourly-median', '*'],
  ['oews/2025-05/US/29-1141/annual-p90', '#'],
  ['oews/2025-05/US/11-1011/annual-p90', 'no-row'],
  ['oews/2000/US/29-1111/annual-p90', 44_840],
  ['oews/2000/US/29-1111/employment', 2100],
  ['ep/2024-34/US/29-1141/jobs-base', 3_391_000],
  ['ep/2024-34/US/29-1141/jobs-projected', 3_557_100],
  ['ep/2024-34/US/29-1141/exits', 97_900],
  ['ep/2024-34/US/29-1141/self-employed-percent', '—'],
  ['cpi/2025-05/US/all-items/index', 321.465],
  ['cpi/2025-10/US/all-items/index', 'no-row'],
  ['onet/2026-02/US/29-1141.00/education-6', 64.05],
  ['onet/2026-02/US/29-1141.00/education-7', 'no-row'],
  ['oews/2025-05/TX/29-1141/annual-median', 95_970],
  ['oews/2025-05/TX/29-1141/employment', ''],
  ['oews/2025-05/TX/29-1141/hourly-median', 'no-column'],
  ['oews/2025-05/TX/11-1011/annual-median', 'no-row'],
  ['oews/2024-05/TX/29-1141/annual-median', 'no-file'],
  ['oews/2025-05/M11180/29-1141/hourly-median', 38.5],
  ['oews/2025-05/M11180/29-1141/annual-p10', 'no-column'],
  ['oews/2025-05/M11180/29-1141/location-quotient', 1.24],
  ['oews/2025-05/M11180/29-1141/annual-median', 80_080],
  ['oews/2025-05/M11180/27-2042/hourly-median', 25.5],
  ['oews/2025-05/M11180/11-1011/annual-median', 'no-code'],
  ['oews/2025-05/R1900001/29-1141/annual-median', 70_000],
  ['oews/2025-05/R1900001/29-1141/employment', ''],
  ['oews/2025-05/R1900001/15-1252/annual-median', 'no-row'],
  ['oews/2025-05/R1900001/27-2042/annual-median', 'no-code'],
  ['oews/2025-05/TX/29-1141/location-quotient', 0.97],
  ['oews/2025-05/TX/15-1252/location-quotient', ''],
  ['oews/2025-05/GU/15-1252/location-quotient', 'no-code'],
  ['oews/2025-05/GU/29-1141/location-quotient', 'no-row'],
  ['oews/2025-05/US/29-1141.N622000/employment', 7],
  ['oews/2025-05/US/29-1141.N31-33/employment', 'no-row'],
  ['oews/2025-05/US/entry-masters/annual-p90', '#'],
  ['oews/2025-05/TX/entry-masters/employment', 20],
  ['oews/2025-05/M11180/entry-masters/employment', '**'],
  ['oews/2025-05/M11180/entry-bachelors/employment', 'no-row'],
  ['rpp/2024/US/all-items/index', 100],
  ['rpp/2024/M11180/housing/index', 70.321],
  ['rpp/2024/TX/all-items/index', 97.1],
  ['rpp/2024/TX/housing/index', 'no-column'],
  ['rpp/2024/GU/housing/index', 'no-row'],
  ['rpp/2023/M11180/housing/index', 'no-file'],
  ['ep/2024-34/TX/29-1141/openings', 'no-file'],
])('the agency prints %s as %j', (fact, cell) => {
  expect(new AgencyCells(folder).cell(fact)).toBe(cell);
});

test('a file that is not there is an error', () => {
  expect(() => new AgencyCells(folder).cell('oews/2024-05/US/29-1141/annual-median')).toThrow(
    'oesm24nat.zip',
  );
});
