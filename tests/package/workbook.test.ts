import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readNationalWorkbook,
  readPlacesWorkbook,
  workbookReceipt,
  type Workbook,
} from '../../packages/almanac/src/workbook/read-workbooks.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { agencyFolder } from '../support/independent/agency-files.ts';
import { DataCells } from '../support/independent/data-cells.ts';
import { estimatesWorkbook } from '../support/package/estimates-workbook.ts';
import {
  agencyHeader,
  lineOf,
  zipOf,
  type AgencyLine,
} from '../support/pipeline/agency-workbook.ts';

const nation = { AREA: '99', AREA_TITLE: 'U.S.', AREA_TYPE: 1, PRIM_STATE: 'US' };
const nurses = { OCC_CODE: '29-1141', OCC_TITLE: 'Registered Nurses' };
const texas = { AREA: '48', AREA_TITLE: 'Texas', AREA_TYPE: 2, PRIM_STATE: 'TX' };
const without = (start: string) =>
  Object.fromEntries(
    agencyHeader.filter((name) => name.startsWith(start)).map((name) => [name, '*']),
  );

const national = (...lines: AgencyLine[]) =>
  readNationalWorkbook({
    bytes: estimatesWorkbook(lines.map((line) => lineOf({ ...nation, ...nurses, ...line }))),
    file: 'national_M2025_dl.xlsx',
    release: '2025-05',
  });
const places = (...lines: AgencyLine[]) =>
  readPlacesWorkbook({
    bytes: estimatesWorkbook(lines.map((line) => lineOf({ ...nurses, ...line }))),
    file: 'state_M2025_dl.xlsx',
    release: '2025-05',
  });

const said = (figure: Figure | undefined) =>
  figure && ('value' in figure ? figure.value : figure.missing);

describe('a national workbook', () => {
  test('becomes figures with their fact ids, in their units', () => {
    const { releaseLabel, lines } = national({});
    expect(releaseLabel).toBe('May 2025');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      place: 'US',
      code: '29-1141',
      level: 'detailed',
      payBasis: 'both',
    });
    expect(lines[0]?.figures['annual-median']).toEqual({
      id: 'oews/2025-05/US/29-1141/annual-median',
      unit: 'usd-year',
      value: 104_000,
    });
    expect(lines[0]?.figures['hourly-p10']).toMatchObject({ unit: 'usd-hour', value: 30 });
    expect(lines[0]?.figures.employment).toMatchObject({ unit: 'persons', value: 120 });
    // What the nation is held against has no column in it.
    expect(lines[0]?.figures['location-quotient']).toBeUndefined();
  });

  test.each([
    ['a star', { A_MEAN: '*' }, 'annual-mean', { missing: 'not-published' }],
    ['two stars', { TOT_EMP: '**' }, 'employment', { missing: 'not-published' }],
    ['a blank', { A_P: '', A_MEDIAN: '' }, 'annual-median', { missing: 'not-published' }],
    ['a tilde', { EMP_PRSE: '~' }, 'employment-rse', { missing: 'under-half-percent' }],
    ['a hash', { A_PCT90: '#' }, 'annual-p90', { missing: 'top-coded', atLeast: 239_200 }],
    ['a hash by the hour', { H_PCT90: '#' }, 'hourly-p90', { missing: 'top-coded', atLeast: 115 }],
    [
      'the flag of years',
      { ...without('H_'), ANNUAL: 'TRUE' },
      'hourly-median',
      { missing: 'annual-only' },
    ],
    [
      'the flag of hours',
      { ...without('A_'), HOURLY: 'TRUE' },
      'annual-median',
      { missing: 'hourly-only' },
    ],
  ] as const)('%s is a reason and no number', (_, line, measure, expected) => {
    const figure = national(line).lines[0]?.figures[measure];
    expect(figure).toMatchObject(expected);
    expect(figure).not.toHaveProperty('value');
  });

  test('words a receipt for a number and for a gap', () => {
    const read = national({ A_PCT90: '#' });
    const receipt = (measure: 'annual-median' | 'annual-p90') => {
      const [line] = read.lines;
      const figure = line?.figures[measure];
      return line && figure ? workbookReceipt(read, line, figure) : '';
    };
    expect(receipt('annual-median')).toBe(
      'Median annual wage, registered nurses, United States, May 2025: $104,000 (whole dollars a year). Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025 (published May 15, 2026). Counted: Employees of businesses and government. The self-employed are not counted. Table: National cross-industry estimates, May 2025 (oesm25nat.zip), https://www.bls.gov/oes/special-requests/oesm25nat.zip Terms: US public domain. Fact id: oews/2025-05/US/29-1141/annual-median',
    );
    expect(receipt('annual-p90')).toContain(
      'no number. The pay is at or above $239,200, the highest wage this release prints.',
    );
  });

  test('of a release that is newer than the list is read like the newest', () => {
    const bytes = estimatesWorkbook([lineOf({ ...nation, ...nurses })], 'May 2027');
    const read = readNationalWorkbook({
      bytes,
      file: 'national_M2027_dl.xlsx',
      release: '2027-05',
    });
    expect(read.lines[0]?.figures['annual-median']?.id).toBe(
      'oews/2027-05/US/29-1141/annual-median',
    );
    expect(read.source.title).toContain('May 2027');
  });
});

describe('a workbook of places', () => {
  test('tells states, territories, metropolitan and rural areas apart', () => {
    const { lines } = places(
      texas,
      { AREA: '66', AREA_TITLE: 'Guam', AREA_TYPE: 3, PRIM_STATE: 'GU' },
      { AREA: '14260', AREA_TITLE: 'Boise City, ID', AREA_TYPE: 4, PRIM_STATE: 'ID' },
      {
        AREA: '100001',
        AREA_TITLE: 'Northwest Alabama nonmetropolitan area',
        AREA_TYPE: 6,
        PRIM_STATE: 'AL',
      },
    );
    expect(lines.map(({ place }) => place)).toEqual(['TX', 'GU', 'M14260', 'R0100001']);
    expect(lines[0]?.figures['location-quotient']).toMatchObject({ unit: 'quotient', value: 1.24 });
  });

  test('is read from the zip that the agency hands out', () => {
    const bytes = zipOf({
      'state_M2025_dl.xlsx': estimatesWorkbook([lineOf({ ...texas, ...nurses })]),
    });
    const read = readPlacesWorkbook({ bytes, file: 'oesm25st.zip', release: '2025-05' });
    expect(read.lines.map(({ place }) => place)).toEqual(['TX']);
  });

  test('has each marker as its own reason', () => {
    const [line] = places({
      ...texas,
      TOT_EMP: '**',
      A_MEDIAN: '#',
      ...without('H_'),
      ANNUAL: 'TRUE',
    }).lines;
    expect(said(line?.figures.employment)).toBe('not-published');
    expect(said(line?.figures['annual-median'])).toBe('top-coded');
    expect(said(line?.figures['hourly-median'])).toBe('annual-only');
  });
});

describe('what is no such workbook is refused with where and how to mend it', () => {
  const read = (bytes: Uint8Array, release = '2025-05') =>
    readNationalWorkbook({ bytes, file: 'given.xlsx', release });
  test.each([
    [
      'a web page',
      () => read(new TextEncoder().encode('<!doctype html>')),
      'This is a web page, not a workbook',
    ],
    ['a text', () => read(new TextEncoder().encode('hello')), 'This is not an Excel workbook.'],
    [
      'half a workbook',
      () => read(estimatesWorkbook([lineOf({ ...nation, ...nurses })]).slice(0, 900)),
      'cut short or damaged',
    ],
    [
      'a state’s file',
      () => read(estimatesWorkbook([lineOf({ ...texas, ...nurses })])),
      'column AREA: "48" is expected to be "99"',
    ],
    [
      'another release',
      () => read(estimatesWorkbook([lineOf({ ...nation, ...nurses })]), '2024-05'),
      'where "May 2024" is expected.',
    ],
    [
      'an unknown marker',
      () => national({ A_MEDIAN: '??' }),
      'row 2, column A_MEDIAN: "??" is neither a number nor a known marker.',
    ],
    [
      'no release',
      () => read(new Uint8Array(), 'May 2025'),
      'write year and month, such as 2025-05',
    ],
    [
      'the nation among places',
      () => places(nation),
      'Read the national file with readNationalWorkbook.',
    ],
    [
      'a code that is none',
      () => places({ ...texas, OCC_CODE: '29' }),
      'column OCC_CODE: "29" is not an occupation code.',
    ],
  ])('%s', (_, reading, words) => {
    expect(reading).toThrow(words);
  });
});

const sources = agencyFolder();
const real = (file: string) => join(sources ?? '', 'bls-oews', file);
const known = [
  ['national_M2025_dl.xlsx', '2025-05', 1401],
  ['national-history/oesm24nat.zip', '2024-05', 1403],
  ['national-history/oesm12nat.zip', '2012-05', 1394],
  ['national-history/oes99nat.zip', '1999', 731],
] as const;

describe.skipIf(sources === undefined)('the agency’s own files', () => {
  test.for(known)('%s is read as data/ has it, line by line', ([file, release, count]) => {
    const read: Workbook = readNationalWorkbook({
      bytes: new Uint8Array(readFileSync(real(file))),
      file,
      release,
    });
    expect(read.lines).toHaveLength(count);
    const cells = new DataCells();
    const figures = read.lines
      // A code that stands twice has one address.
      .filter(
        ({ code, level }, at, all) =>
          level === 'detailed' || all.findIndex((one) => one.code === code) === at,
      )
      .flatMap((line) => Object.values(line.figures));
    expect(figures.length).toBeGreaterThan(count * 10);
    for (const figure of figures)
      expect(`${figure.id} ${String(said(figure))}`).toBe(`${figure.id} ${cells.cell(figure.id)}`);
  });
});
