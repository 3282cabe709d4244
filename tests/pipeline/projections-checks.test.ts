import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobsIn } from '../../pipeline/projections/cells.ts';
import { checkArithmetic, checkProjections } from '../../pipeline/projections/check-projections.ts';
import type { ShapedTable } from '../../pipeline/source.ts';
import { projections } from '../../src/facts/tables/projections.ts';

const nurses = {
  code: '29-1141',
  level: 'line-item',
  jobs_base: '3391000',
  jobs_projected: '3557100',
  change_number: '166100',
  change_percent: '4.9',
  openings: '189100',
  exit_rate: '2.8',
  transfer_rate: '2.1',
  separation_rate: '5',
  exits: '97900',
  transfers: '74600',
  separations: '172400',
};

describe('jobs, printed in thousands', () => {
  const inThousands = (cell: string) => ({
    place: { file: 'made-up' },
    cells: new Map([['jobs', cell]]),
  });

  test.for([
    ['3391.1', '3391100'],
    ['3391', '3391000'],
    ['0.3', '300'],
    ['0', '0'],
    ['-0.9', '-900'],
    ['-36', '-36000'],
    ['—', 'no-estimate'],
  ] as const)('%s are %s', ([printed, jobs]) => {
    expect(jobsIn(inThousands(printed), 'jobs')).toBe(jobs);
  });

  test('no tenth of a thousand picks up a stray digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (tenths) => {
        expect(Number(jobsIn(inThousands(String(tenths / 10)), 'jobs')) || 0).toBe(tenths * 100);
      }),
    );
  });
});

describe('the arithmetic of a row', () => {
  test('figures that agree within their rounding pass', () => {
    expect(() => {
      checkArithmetic(nurses, 'made-up.xlsx');
    }).not.toThrow();
  });

  test.for([
    ['change_number', '166300', '166100'],
    ['change_percent', '5.1', '4.9'],
    ['separation_rate', '5.3', '4.9'],
    ['separations', '172700', '172500'],
    ['openings', '189300', '189010'],
  ] as const)('a %s of %s is stopped, for the others give %s', ([column, wrong, expected]) => {
    expect(() => {
      checkArithmetic({ ...nurses, [column]: wrong }, 'made-up.xlsx');
    }).toThrow(`29-1141 has a ${column} of ${wrong}; its other figures give ${expected}`);
  });

  test('a figure without an estimate is not held against the others', () => {
    expect(() => {
      checkArithmetic({ ...nurses, openings: 'no-estimate' }, 'made-up.xlsx');
    }).not.toThrow();
  });
});

describe('the table as a whole', () => {
  const table = (rows: ShapedTable['rows'], release = '2025-35'): ShapedTable[] => [
    { table: projections, release, rows, sources: [] },
  ];
  const total = { ...nurses, code: '00-0000', level: 'summary' };

  test('line items that add up to the total pass', () => {
    expect(() => {
      checkProjections(table([total, nurses]));
    }).not.toThrow();
  });

  test('a total that the line items do not reach is stopped', () => {
    const larger = {
      ...total,
      jobs_base: '4391000',
      jobs_projected: '4557100',
      change_percent: '3.8',
    };
    expect(() => {
      checkProjections(table([larger, nurses]));
    }).toThrow(
      'bls-ep/occupation_2025-2035.xlsx, sheet "Table 1.2", column jobs_base: The line items add up to 3391000; the total is 4391000. A row is missing, doubled or in other units: compare the sheet with the row count.',
    );
  });

  test('another number of line items than the edition has is stopped', () => {
    expect(() => {
      checkProjections(table([total, nurses], '2024-34'));
    }).toThrow('There are 1 line items; the edition 2024-34 has 832.');
  });
});
