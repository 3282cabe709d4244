import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvRows, DataCells } from '../../support/independent/data-cells.ts';

test('a CSV text is read with its quotes, commas, line breaks and empty cells', () => {
  expect(csvRows('a,b,c\r\n1,"x, ""y""\nz",\n,2,3\n')).toEqual([
    { a: '1', b: 'x, "y"\nz', c: '' },
    { a: '', b: '2', c: '3' },
  ]);
});

const folder = mkdtempSync(join(tmpdir(), 'data-cells-'));
for (const [file, text] of [
  [
    'oews/national/2025-05.csv',
    'code,level,annual_median\n29-1141,detailed,97550\n29-0000,major,1\n',
  ],
  ['ep/occupations-2024-34.csv', 'code,openings\n29-1141,189100\n'],
  [
    'onet/education-survey.csv',
    'onet_code,scale,category,percent\n29-1141.00,RL,6,64.05\n29-1141.00,OJ,6,3\n',
  ],
  ['cpi/cpi-u.csv', 'month,index\n2025-05,321.465\n'],
  ['oews/states/2025-05.csv', 'place,code,hourly_median,annual_median\nMA,29-1141,,95970\n'],
  ['oews/metros/2025-05.csv', 'place,code,annual_median\nM11180,29-1141,not-published\n'],
  ['oews/rural/2025-05.csv', 'place,code,annual_median\nR0100001,29-1141,80000\n'],
  ['oews/left-out.csv', 'release,scope,code\n2025-05,rural,13-1074\n'],
  ['oews/education/2025-05.csv', 'place,level,employment\nTX,no-formal,20\n'],
  ['oews/industries/2025-05.csv', 'naics,code,employment\n31-33,29-1141,7\n'],
  ['bea/price-parities.csv', 'place,year,line,index\nM11180,2024,housing,70.321\n'],
] as const) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

test.each([
  ['oews/2025-05/US/29-1141/annual-median', '97550'],
  ['ep/2024-34/US/29-1141/openings', '189100'],
  ['cpi/2025-05/US/all-items/index', '321.465'],
  ['oews/2025-05/US/11-1011/annual-median', 'no-row'],
  ['oews/2024-05/US/29-1141/annual-median', 'no-table'],
  ['oews/2025-05/MA/29-1141/annual-median', '95970'],
  ['oews/2025-05/MA/29-1141/hourly-median', 'no-column'],
  ['oews/2025-05/R0100001/29-1141/annual-median', '80000'],
  ['oews/2025-05/R0100001/13-1074/annual-median', 'no-code'],
  ['oews/2025-05/R0100001/15-1252/annual-median', 'no-row'],
  ['oews/2025-05/TX/29-1141/annual-median', 'no-row'],
  ['oews/2025-05/M11180/29-1141/annual-median', 'not-published'],
  ['oews/2025-05/TX/entry-no-formal/employment', '20'],
  ['oews/2025-05/US/29-1141.N31-33/employment', '7'],
  ['rpp/2024/M11180/housing/index', '70.321'],
  ['rpp/2023/M11180/housing/index', 'no-row'],
  ['ep/2024-34/TX/29-1141/openings', 'no-table'],
  ['oews/2025-05/US/29-1141/annual-mode', 'no-table'],
  ['onet/2026-02/US/29-1141.00/education-6', '64.05'],
  ['onet/2026-02/US/29-1141.00/2.A.1.a', 'no-table'],
])('%s is %s', (fact, cell) => {
  expect(new DataCells(folder).cell(fact)).toBe(cell);
});

test('the detailed codes of a release leave its groups out', () => {
  expect(new DataCells(folder).detailedCodes('2025-05')).toEqual(['29-1141']);
});
