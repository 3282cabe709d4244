import { replaced } from '../edit-text.ts';
import {
  drop,
  put,
  relabel,
  rowsWith,
  columnOf,
  sheet,
  workbook,
  type Rows,
} from '../edit-workbook.ts';
import { faultsOf, type Fault } from '../fault.ts';

const projections = 'bls-ep/occupation_2024-2034.xlsx';
const links = 'bls-ep/soc_to_ooh_url.csv';
const programs = 'nces/CIP2020_SOC2018_Crosswalk.xlsx';
const jobs = (edit: (rows: Rows) => void) => sheet('Table 1.2', edit);
const nurse = '29-1171';

export const occupationFaults: readonly Fault[] = [
  ...faultsOf(projections, {
    'control: written anew, nothing changed': ['same', '', workbook(() => undefined)],
    'a sheet renamed': [
      'stops',
      'There is no sheet "Table 1.2"',
      workbook((sheets) => {
        const rows = sheets.get('Table 1.2') ?? [];
        sheets.delete('Table 1.2');
        sheets.set('Table 1.02', rows);
      }),
    ],
    'a line item lost': [
      'stops',
      nurse,
      jobs((rows) => {
        drop(rows, nurse);
      }),
    ],
    'jobs in units': [
      'stops',
      'prints',
      jobs((rows) => {
        const at = columnOf(rows, 'Employment, 2024');
        rows.forEach((row) => {
          const found = row[at];
          if (typeof found === 'number') row[at] = found * 1000;
        });
      }),
    ],
    'labels of number and percent swapped': [
      'stops',
      '',
      jobs((rows) => {
        const [number, percent] = [
          'Employment change, numeric, 2024–34',
          'Employment change, percent, 2024–34',
        ] as const;
        relabel(rows, number, 'x');
        relabel(rows, percent, number);
        relabel(rows, 'x', percent);
      }),
    ],
    'jobs of a line item doubled': [
      'stops',
      'prints',
      jobs((rows) => {
        for (const label of [
          'Employment, 2024',
          'Employment, 2034',
          'Employment change, numeric, 2024–34',
        ])
          put(rows, nurse, label, (found) => Number(found) * 2);
      }),
    ],
    'another level of education': [
      'stops',
      'another level of education',
      jobs((rows) => {
        put(rows, '29-1141', 'Typical education needed for entry', "Associate's degree");
      }),
    ],
    'a level of no list': [
      'stops',
      'is not a label we know',
      jobs((rows) => {
        put(rows, '29-1141', 'Typical education needed for entry', 'Some degree');
      }),
    ],
    'another median wage': [
      'same',
      '',
      jobs((rows) => {
        put(rows, nurse, 'Median annual wage, dollars, 2024[1]', 1);
      }),
    ],
    'self-employed 531 percent': [
      'stops',
      'no share of all',
      jobs((rows) => {
        put(rows, nurse, 'Percent self employed, 2024', 531);
      }),
    ],
    'openings tenfold': [
      'stops',
      'prints',
      jobs((rows) => {
        put(
          rows,
          nurse,
          'Occupational openings, 2024–34 annual average',
          (found) => Number(found) * 10,
        );
      }),
    ],
    'the mark of a footnote in a title': [
      'stops',
      'is called',
      jobs((rows) => {
        put(rows, nurse, '2024 National Employment Matrix title', 'Nurse practitioners[2]');
      }),
    ],
  }),
  ...faultsOf(links, {
    'a link to another host': [
      'stops',
      'is not a page of the Handbook',
      replaced('https://www.bls.gov/ooh/management', 'https://evil.example/management'),
    ],
    'a link that is a script': [
      'stops',
      'is not a page of the Handbook',
      replaced(
        /https:\/\/www\.bls\.gov\/ooh\/management\/top-executives\.htm/,
        'javascript:alert(1)',
      ),
    ],
    'the page of another career': [
      'stops',
      '11-1011',
      replaced('ooh/management/top-executives.htm', 'ooh/healthcare/dentists.htm'),
    ],
  }),
  ...faultsOf(programs, {
    'a code of no list': [
      'stops',
      '19-9999',
      sheet('CIP-SOC', (rows) => {
        const [, row] = rows;
        if (row) row[2] = '19-9999';
      }),
    ],
    'a code read as a number': [
      'stops',
      'is not a program code',
      sheet('CIP-SOC', (rows) => {
        const [, row] = rows;
        if (row) row[0] = 1;
      }),
    ],
    'a row lost on one sheet': [
      'stops',
      'one of the two sheets only',
      sheet('CIP-SOC', (rows) => {
        rows.splice(2, 1);
      }),
    ],
  }),
  ...faultsOf('soc/soc_2018_definitions.xlsx', {
    'an occupation lost': [
      'stops',
      '',
      sheet('2018 SOC', (rows) => {
        const [row] = rowsWith(rows, '29-1141');
        rows.splice(rows.indexOf(row ?? []), 1);
      }),
    ],
    'an occupation under the name of another': [
      'stops',
      '',
      sheet('2018 SOC', (rows) => {
        const [row] = rowsWith(rows, '29-1141');
        const at = row?.indexOf('Registered Nurses') ?? -1;
        if (row && at >= 0) row[at] = 'Nurse Midwives';
      }),
    ],
  }),
];
