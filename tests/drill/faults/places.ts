import { cells, cutAt, exchanged, replaced, without } from '../edit-text.ts';
import { drop, put, relabel, rowsWith, columnOf, sheet, workbook } from '../edit-workbook.ts';
import { faultsOf, type Fault } from '../fault.ts';

const states = 'bls-oews/state/state_M2025.csv';
const metros = 'bls-oews/metro/MSA_M2025_medians.csv';
const industries = 'bls-oews/industry/natind_M2025.csv';
const education = 'bls-oews/education/bls_oes_2025_by_education.xlsx';
const census = 'census/list1_2023.xlsx';

const line = (place: string, code: string, edit: (row: Record<string, string>) => void) =>
  cells((row) => {
    if ((row.PRIM_STATE ?? row.AREA ?? row.NAICS) === place && row.OCC_CODE === code) edit(row);
  });
const multiplied = (row: Record<string, string>, column: string, factor: number) => {
  if (Number(row[column]) > 0)
    row[column] = String(Math.round(Number(row[column]) * factor * 100) / 100);
};
const pay = ['A_MEAN', 'A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90'];

export const placeFaults: readonly Fault[] = [
  ...faultsOf(states, {
    'a byte order mark': ['same', '', (bytes) => Buffer.concat([Buffer.from('\uFEFF'), bytes])],
    'lines that end in another way': [
      'same',
      '',
      (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
    ],
    'a letter in another encoding': [
      'stops',
      'is expected',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('Alabama', 'Alabam\xe1'), 'latin1'),
    ],
    'an empty file': ['stops', 'The file is empty', () => Buffer.from('')],
    'a header alone': [
      'stops',
      'number of lines is 0',
      (bytes) => bytes.subarray(0, bytes.indexOf('\n') + 1),
    ],
    'a missing file': ['stops', 'There is no such file', () => undefined],
    'a state lost': ['stops', 'number of lines', without(',Wyoming,')],
    'a row lost': ['stops', 'number of lines', without('Alabama,AL,11-1011')],
    'a row lost, another twice': [
      'stops',
      '',
      (bytes) => {
        const lines = bytes.toString('utf8').split('\n');
        lines[1] = lines[2] ?? '';
        return Buffer.from(lines.join('\n'));
      },
    ],
    'a column renamed': ['stops', 'are not known here', replaced('A_PCT10', 'A_P10')],
    'labels of two percentiles swapped': ['stops', 'less than', exchanged('A_PCT25', 'A_PCT75')],
    'labels of a mean and a percentile swapped': ['stops', '', exchanged('A_MEAN', 'A_PCT75')],
    'two states exchanged': [
      'stops',
      'no line of it in the file of states',
      exchanged('08,Colorado,CO', '09,Connecticut,CT'),
    ],
    'a code of another state': [
      'stops',
      'stands where',
      cells((row) => {
        if (row.AREA === '08') row.AREA = '09';
      }),
    ],
    'employment tenfold': [
      'stops',
      'does not agree with the other occupations of the area',
      line('WY', '29-1171', (row) => {
        multiplied(row, 'TOT_EMP', 1000);
      }),
    ],
    'a median raised to the 75th percentile': [
      'told',
      'A median between its neighbors is as good as any other; that it equals one of them is common in small states.',
      line('WY', '29-1171', (row) => {
        row.A_MEDIAN = row.A_PCT75 ?? '';
      }),
    ],
    'all pay of a state times 1.5': [
      'stops',
      'In WY pay in the middle',
      cells((row) => {
        if (row.PRIM_STATE === 'WY')
          pay.forEach((column) => {
            multiplied(row, column, 1.5);
          });
      }),
    ],
    'a quotation mark without its other half': [
      'stops',
      'not sound CSV',
      replaced('Alabama,AL,11-1021', '"Alabama,AL,11-1021'),
    ],
    'a row with a cell too many': [
      'stops',
      'not sound CSV',
      replaced('01,Alabama,AL', '01,,Alabama,AL'),
    ],
    'a title of another job': [
      'stops',
      'is called',
      replaced('Alabama,AL,11-1011,Chief Executives', 'Alabama,AL,11-1011,Legislators'),
    ],
    'cut at half': ['stops', '', cutAt(0.5)],
  }),
  ...faultsOf(metros, {
    'a name that the Census has not': [
      'stops',
      'is expected',
      cells((row) => {
        if (row.AREA === '10180') row.AREA_TITLE = 'Abilean, TX';
      }),
    ],
    'a code that the Census has not': [
      'stops',
      'is not the code of a metropolitan area',
      cells((row) => {
        if (row.AREA === '10180') row.AREA = '10181';
      }),
    ],
    'labels of hours and years swapped': ['stops', '', exchanged('H_MEDIAN', 'A_MEDIAN')],
    'a median taken three times': [
      'stops',
      'M10180',
      line('10180', '29-1141', (row) => {
        row.H_MEDIAN = '115.74';
        row.A_MEDIAN = '240740';
      }),
    ],
  }),
  ...faultsOf(industries, {
    'an industry called two names': [
      'stops',
      'is called',
      replaced(/(Agricultur)e(, Forestry, Fishing and Hunting",11-1021)/, '$1$2'),
    ],
    'employment of a row doubled': [
      'stops',
      'more than the',
      line('11', '11-1011', (row) => {
        multiplied(row, 'TOT_EMP', 5000);
      }),
    ],
    'an industry of no list': ['stops', '', replaced(/^11,/gm, '999999,')],
    'rows of an occupation lost': ['stops', 'number of lines', without(',29-1171,')],
  }),
  ...faultsOf(education, {
    'a sheet renamed': [
      'stops',
      'There is no sheet "State"',
      workbook((sheets) => {
        const rows = sheets.get('State') ?? [];
        sheets.delete('State');
        sheets.set('States', rows);
      }),
    ],
    'a level of no list': [
      'stops',
      'is not a level of education',
      sheet('State', (rows) => {
        const row = rows[5];
        if (row) row[columnOf(rows, 'education_category')] = 'Some schooling';
      }),
    ],
    'a median tenfold': [
      'stops',
      '',
      sheet('State', (rows) => {
        const row = rows[5];
        const at = columnOf(rows, 'h_median');
        if (row) row[at] = Number(row[at]) * 10;
      }),
    ],
    'another level for an occupation': [
      'stops',
      'another level of education',
      sheet('educ_list', (rows) => {
        put(rows, '29-1141', 'Typical entry-level educational requirement', "Master's degree");
      }),
    ],
  }),
  ...faultsOf(census, {
    'a metro renamed': [
      'stops',
      'is expected',
      sheet('List 1', (rows) => {
        put(rows, 'Abilene, TX', 'CBSA Title', 'Abilean, TX');
      }),
    ],
    'a metro lost': [
      'stops',
      'must be in the list of the Census Bureau',
      sheet('List 1', (rows) => {
        drop(rows, 'Abilene, TX');
      }),
    ],
    'a county of another state': [
      'stops',
      'which the title does not name',
      sheet('List 1', (rows) => {
        const [row] = rowsWith(rows, 'Abilene, TX');
        if (row) {
          row[columnOf(rows, 'FIPS State Code')] = '40';
          row[columnOf(rows, 'State Name')] = 'Oklahoma';
        }
      }),
    ],
    'a label renamed': [
      'stops',
      '',
      sheet('List 1', (rows) => {
        relabel(rows, 'CBSA Title', 'Title');
      }),
    ],
  }),
];
