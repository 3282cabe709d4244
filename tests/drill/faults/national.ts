import { strToU8, unzipSync, zipSync } from 'fflate';
import { cutAt } from '../edit-text.ts';
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

const newest = 'bls-oews/national_M2025_dl.xlsx';
const zip = 'bls-oews/national-history/oesm24nat.zip';
const webPage = '<!DOCTYPE html>\n<html><title>Access Denied</title></html>\n';

const table = (edit: (rows: Rows) => void) => sheet('national_M2025_dl', edit);
const cell = (code: string, label: string, to: Parameters<typeof put>[3]) =>
  table((rows) => {
    put(rows, code, label, to);
  });
const times = (factor: number) => (found: unknown) => Math.round(Number(found) * factor);
const wages = ['MEAN', 'PCT10', 'PCT25', 'MEDIAN', 'PCT75', 'PCT90'];

const swapLabels = (one: string, other: string) =>
  table((rows) => {
    relabel(rows, one, '');
    relabel(rows, other, one);
    relabel(rows, '', other);
  });

export const nationalFaults: readonly Fault[] = [
  ...faultsOf(zip, {
    'zip cut at half': ['stops', 'cut short or damaged', cutAt(0.5)],
    'a web page in place of a zip': ['stops', 'web page', () => Buffer.from(webPage)],
    'a web page with a byte order mark': [
      'stops',
      'web page',
      () => Buffer.from(`\uFEFF${webPage}`),
    ],
    'an empty zip': ['stops', 'The file is empty', () => Buffer.from('')],
    'a zip without a workbook': [
      'stops',
      'No sheet has the header row',
      () => zipSync({ 'readme.txt': strToU8('nothing') }),
    ],
    'a zip with another file in it': [
      'same',
      '',
      (bytes) => zipSync({ ...unzipSync(bytes), 'readme.txt': strToU8('nothing') }),
    ],
    'one byte of a zip': [
      'stops',
      'damaged',
      (bytes) => {
        const copy = Buffer.from(bytes);
        const middle = Math.floor(copy.length / 2);
        copy[middle] = (copy[middle] ?? 0) ^ 0xff;
        return copy;
      },
    ],
  }),
  ...faultsOf(newest, {
    'control: written anew, nothing changed': ['same', '', workbook(() => undefined)],
    'sheet renamed': [
      'same',
      '',
      workbook((sheets) => {
        const [first = []] = sheets.values();
        const rest = [...sheets].slice(1);
        sheets.clear();
        for (const [name, rows] of [['Sheet1', first] as const, ...rest]) sheets.set(name, rows);
      }),
    ],
    'another sheet first': [
      'same',
      '',
      workbook((sheets) => {
        const all = [...sheets];
        sheets.clear();
        for (const [name, rows] of [['News', [['Nothing']]] as const, ...all]) {
          sheets.set(name, rows as Rows);
        }
      }),
    ],
    'column renamed': [
      'stops',
      'There is no column A_PCT25',
      table((rows) => {
        relabel(rows, 'A_PCT25', 'A_P25');
      }),
    ],
    'a row above the header': [
      'same',
      '',
      table((rows) => {
        rows.unshift(['Title of the table']);
      }),
    ],
    'a column more': [
      'same',
      '',
      table((rows) => {
        rows.forEach((row, at) => row.push(at === 0 ? 'NEW' : 1));
      }),
    ],
    'columns reversed': [
      'same',
      '',
      table((rows) => {
        rows.forEach((row) => row.reverse());
      }),
    ],
    'a code twice': ['stops', 'stands twice', cell('15-1253', 'OCC_CODE', '15-1252')],
    'text in a figure': [
      'stops',
      'neither a number nor a known marker',
      cell('29-1161', 'A_PCT10', 'n.a.'),
    ],
    'a median below zero': [
      'stops',
      'neither a number nor a known marker',
      cell('29-1171', 'A_MEDIAN', -132000),
    ],
    'employment as a marker of little': ['stops', 'add up to', cell('29-1171', 'TOT_EMP', '~')],
    'a line lost': [
      'stops',
      'where 830 are expected',
      table((rows) => {
        drop(rows, '29-1171', 1);
      }),
    ],
    'a code mistyped': ['stops', '29-1172', cell('29-1171', 'OCC_CODE', '29-1172')],
    'employment in thousands': [
      'stops',
      'is known to be published',
      table((rows) => {
        const column = columnOf(rows, 'TOT_EMP');
        rows.slice(1).forEach((row) => {
          const found = row[column];
          if (typeof found === 'number') row[column] = found * 1000;
        });
      }),
    ],
    'two percentiles of a line swapped': [
      'stops',
      'less than H_PCT25',
      table((rows) => {
        for (const row of rowsWith(rows, '29-1171')) {
          for (const period of ['H', 'A']) {
            const [low, high] = [`${period}_PCT25`, `${period}_PCT75`].map((label) =>
              columnOf(rows, label),
            ) as [number, number];
            [row[low], row[high]] = [row[high] ?? null, row[low] ?? null];
          }
        }
      }),
    ],
    'labels of a mean and a percentile swapped': [
      'stops',
      'is known to be published',
      swapLabels('A_PCT75', 'A_MEAN'),
    ],
    'labels of the two errors swapped': ['stops', 'EMP_PRSE', swapLabels('EMP_PRSE', 'MEAN_PRSE')],
    'employment of a large occupation doubled': [
      'stops',
      'add up to',
      cell('29-1171', 'TOT_EMP', times(2)),
    ],
    'employment of a small occupation doubled': [
      'stops',
      'group 15-0000',
      cell('15-2099', 'TOT_EMP', times(2)),
    ],
    'two digits of a median exchanged': [
      'stops',
      'less than A_PCT25',
      cell('25-2031', 'A_MEDIAN', 27040),
    ],
    'both medians of a line 5 % up': [
      'told',
      'A median between its neighbors and near the year before is as good as any other: only another copy of the file can tell.',
      table((rows) => {
        put(rows, '29-1171', 'H_MEDIAN', 66.79);
        put(rows, '29-1171', 'A_MEDIAN', 138920);
      }),
    ],
    'a mean above the 90th percentile': [
      'stops',
      'more than A_PCT90',
      cell('25-2031', 'A_MEAN', 686880),
    ],
    'a standard error of 99.9 percent': [
      'stops',
      '99.9 percent',
      cell('29-1171', 'EMP_PRSE', 99.9),
    ],
    'a tag in a title': [
      'stops',
      'is called',
      cell('29-1171', 'OCC_TITLE', 'Nurse Practitioners<script>alert(1)</script>'),
    ],
    'two titles swapped': [
      'stops',
      'is called "Nurse Practitioners"',
      table((rows) => {
        put(rows, '29-1161', 'OCC_TITLE', 'Nurse Practitioners');
        put(rows, '29-1171', 'OCC_TITLE', 'Nurse Midwives');
      }),
    ],
    'an empty title': ['stops', 'is called ""', cell('29-1171', 'OCC_TITLE', '')],
    'all figures of a line blank': [
      'stops',
      'add up to',
      table((rows) => {
        for (const label of ['TOT_EMP', ...wages.flatMap((wage) => [`H_${wage}`, `A_${wage}`])])
          put(rows, '29-1171', label, null);
      }),
    ],
    'all yearly pay of a line withheld': [
      'stops',
      'no mark says',
      table((rows) => {
        for (const wage of wages) put(rows, '29-1171', `A_${wage}`, '*');
      }),
    ],
    "last year's file under this year's name": [
      'stops',
      'calls itself',
      workbook((sheets) => {
        for (const rows of sheets.values()) {
          rows.forEach((row) =>
            row.forEach((found, at) => {
              if (found === 'May 2025 OEWS Estimates') row[at] = 'May 2024 OEWS Estimates';
            }),
          );
        }
      }),
    ],
  }),
];
