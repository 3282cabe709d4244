import { describe, expect, test } from 'vitest';
import { rentsSource } from '../../pipeline/rents/rents-source.ts';
import { taxesSource } from '../../pipeline/taxes/taxes-source.ts';
import type { TuitionPromise } from '../../pipeline/tuition/tuition-promise.ts';
import { tuitionSource } from '../../pipeline/tuition/tuition-source.ts';
import { workerAgeSource } from '../../pipeline/worker-age/worker-age-source.ts';
import { tablesOf, workbook, type Files } from '../support/pipeline/made-up-files.ts';

// Small made-up files, the table they become, and what stops.

describe('fair market rents', () => {
  const heads = ['hud_area_code', 'hud_area_name', 'fips', 'pop2023', 'fmr_1', 'fmr_2'];
  const lines: (string | number)[][] = [
    ['A', 'Town', '9900199999', 1000, 900, 1100],
    ['B', 'Shore', '9900399999', 400, 1500, 1900],
    ['B', 'Shore', '9900500000', 500, 1500, 1900],
    ['C', 'Elsewhere', '9900799999', 9000, 300, 400],
  ];
  const counties = [
    [
      'CBSA Code',
      'Metropolitan/Micropolitan Statistical Area',
      'FIPS State Code',
      'FIPS County Code',
    ],
    ['99001', 'Metropolitan Statistical Area', '99', '001'],
    ['99001', 'Metropolitan Statistical Area', '99', '003'],
    ['99001', 'Metropolitan Statistical Area', '99', '005'],
    ['99002', 'Micropolitan Statistical Area', '99', '007'],
  ];
  const revision =
    'fips,first_1br,first_2br,revised_1br,revised_2br\n9900199999,900,1100,950,1150\n';
  const files = (rents = lines, revised = revision): Files => ({
    'hud-fmr/FY26_FMRs.xlsx': workbook('FY26_FMRs', [heads, ...rents]),
    'hud-fmr/fy2026_revised_rows.csv': revised,
    'census/list1_2023.xlsx': workbook('List 1', counties),
  });

  test('are the lowest, the highest and that of most people of a metro, as revised', async () => {
    expect(await tablesOf(rentsSource, files())).toEqual([
      'place,rent_areas,most_lived_in,one_bedroom_low,one_bedroom,one_bedroom_high,two_bedroom_low,two_bedroom,two_bedroom_high\nM99001,2,Town,950,950,1500,1150,1150,1900\n',
    ]);
  });

  test.for([
    [
      'two rents in one area',
      lines.with(2, ['B', 'Shore', '9900500000', 500, 1501, 1900]),
      revision,
      'The rent area B has more than one rent',
    ],
    ['a county twice', [...lines, lines[0] ?? []], revision, '9900199999 comes twice'],
    [
      'a rent in thousands',
      lines.with(0, ['A', 'Town', '9900199999', 1000, 9, 11]),
      revision,
      '"9" is not a whole number from 200 to 9000',
    ],
    [
      'a revision of another edition',
      lines,
      revision.replace(',900,', ',901,'),
      'The first rents of 9900199999 are not those of the workbook',
    ],
    [
      'no county of the metro',
      lines.slice(3),
      'fips,first_1br,first_2br,revised_1br,revised_2br\n',
      'No county of M99001 has a rent',
    ],
  ] as const)('%s stops the pipeline', async ([, rents, revised, message]) => {
    await expect(tablesOf(rentsSource, files([...rents], revised))).rejects.toThrow(message);
  });
});

describe('federal taxes', () => {
  const rates = [0.1, 0.12, 0.22, 0.24, 0.32, 0.35, 0.37];
  const law = {
    tax_year: 2026,
    filing_status: 'single',
    brackets: rates.map((rate, at) => ({
      from: at * 1000,
      to: at === 6 ? null : (at + 1) * 1000,
      rate,
      set: '2026-01-01',
    })),
    standard_deduction: 500,
    social_security: { rate: 0.062, wage_base: 9000 },
    medicare: { rate: 0.0145, additional_rate: 0.009, additional_over: 8000 },
  };
  const file = 'taxes/federal_2026_single.json';

  test('are a number a row, shares as percent to the last digit', async () => {
    const [table = ''] = await tablesOf(taxesSource, { [file]: JSON.stringify(law) });
    expect(table).toContain(
      'federal-income,bracket-2-from,1000\nfederal-income,bracket-2-rate,12\n',
    );
    expect(table).toContain('medicare,rate,1.45\n');
    expect(table.split('\n')).toHaveLength(22);
  });

  test.for([
    ['another year', { ...law, tax_year: 2025 }, 'The tax year is 2025'],
    [
      'a gap between brackets',
      {
        ...law,
        brackets: law.brackets.with(1, { from: 1100, to: 2000, rate: 0.12, set: '2026-01-01' }),
      },
      'Bracket 1 does not end where the next, higher one begins',
    ],
    ['a rate in percent', { ...law, medicare: { ...law.medicare, rate: 1.45 } }, 'medicare.rate'],
  ] as const)('%s stop the pipeline', async ([, changed, message]) => {
    await expect(tablesOf(taxesSource, { [file]: JSON.stringify(changed) })).rejects.toThrow(
      message,
    );
  });
});

describe('ages of workers', () => {
  const rows: unknown[][] = [
    ['Occupation', '2025'],
    [null, 'Total', 'Median age'],
    ['Total employed', 100, 42.1],
    ['Software developers', 10, 40],
    ['Registered nurses', 9, '–'],
    ['Nurses and aides', 9, 41],
  ];
  const files = (changed: readonly (readonly unknown[])[] = rows): Files => ({
    'cps/cpsaat11b_2025.xlsx': workbook('cpsaat11b', changed),
  });

  test('are kept where the title is that of one occupation, the mark for too few as a reason', async () => {
    expect(await tablesOf(workerAgeSource, files())).toEqual([
      'code,title,median_age\n00-0000,Total employed,42.1\n15-1252,Software developers,40\n29-1141,Registered nurses,not-published\n',
    ]);
  });

  test.for([
    ['of another year', rows.with(0, ['Occupation', '2024']), 'The table is of 2024'],
    [
      'with a title twice',
      [...rows, ['Registered nurses', 1, 30]],
      'The title "Registered nurses" comes twice',
    ],
    [
      'with an age that is none',
      rows.with(3, ['Software developers', 10, 4]),
      '"4" is not a median age',
    ],
    ['without the total', rows.toSpliced(2, 1), 'There is no line "Total employed"'],
  ] as const)('a table %s stops the pipeline', async ([, changed, message]) => {
    await expect(tablesOf(workerAgeSource, files([...changed]))).rejects.toThrow(message);
  });
});

describe('tuition', () => {
  const schools = Array.from({ length: 31 }, (_, at) => `${String(at + 1)},4`);
  const prices = Array.from(
    { length: 31 },
    (_, at) => `${String(at + 1)},${at === 0 ? '' : String(at * 100)}`,
  );
  const files = (changed = prices): Files => ({
    'ipeds/ipeds2023_institutions.csv': ['UnitID,SECTOR', ...schools].join('\n'),
    'ipeds/ipeds2023_cost.csv': ['UnitID,TUITION_FEES_INSTATE2023', ...changed].join('\n'),
  });

  const promise: TuitionPromise = {
    institutions: 31,
    known: { 'public-two-year': { schools: 30, median: 1550 } },
  };

  test('is the median of the schools with a price, and none of a few schools', async () => {
    const [table = ''] = await tablesOf(tuitionSource(promise), files());
    expect(table).toContain('public-two-year,1550,30\n');
    expect(table).toContain('public-four-year,no-estimate,0\n');
  });

  test.for([
    ['a price that is none', prices.with(1, '2,free'), '"free" is not a price in whole dollars'],
    ['a school without a sector', prices.with(1, '99,500'), 'No school has the number 99'],
    ['a school twice', prices.with(1, '31,500'), 'The school 31 comes twice'],
    ['another price', prices.with(15, '16,1501'), 'is 1551 over 30 schools, not 1550 over 30'],
    ['a price less', prices.with(30, '31,'), 'over 29 schools, not 1550 over 30'],
  ] as const)('%s stops the pipeline', async ([, changed, message]) => {
    await expect(tablesOf(tuitionSource(promise), files([...changed]))).rejects.toThrow(message);
  });

  test('a list of fewer schools than the year has stops the pipeline', async () => {
    const more = { ...promise, institutions: 32 };
    await expect(tablesOf(tuitionSource(more), files())).rejects.toThrow(
      '31 schools are listed, not 32',
    );
  });
});
