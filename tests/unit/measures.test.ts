import { describe, expect, it } from 'vitest';
import { parseFactId } from '../../src/domain/figures/fact-id.ts';
import { factRow } from '../../src/domain/figures/fact-row.ts';
import { sourceKey } from '../../src/domain/figures/figure-words.ts';
import { datasets } from '../../src/domain/figures/datasets.ts';
import type { DatasetRecord, FactTable } from '../../src/domain/figures/dataset-record.ts';
import { figureAt } from '../../src/domain/figures/figure-at.ts';
import { columnOf, measureOf } from '../../src/domain/figures/measure-of.ts';
import {
  datasetIds,
  type Dataset,
  isNational,
  measuresOf,
  oewsMeasures,
  placeMeasures,
} from '../../src/domain/figures/measures.ts';
import { payTableRows } from '../../src/domain/figures/pay-table.ts';
import { payPoints } from '../../src/domain/figures/measure.ts';
import { describedData } from '../../src/facts/sources.ts';

const all = datasetIds.flatMap((dataset) =>
  measuresOf(dataset).map((measure) => ({ dataset, measure })),
);

describe('a measure', () => {
  it.each([
    ['oews', 'annual-p10', 'usd-year', 'dollars a year'],
    ['oews', 'hourly-mean', 'usd-hour', 'dollars an hour'],
    ['oews', 'employment', 'persons', 'people'],
    ['oews', 'mean-rse', 'percent', 'percent'],
    ['oews', 'jobs-per-1000', 'per-thousand', 'per 1,000 jobs'],
    ['oews', 'location-quotient', 'quotient', 'quotient'],
    ['ep', 'jobs-base', 'persons', 'jobs'],
    ['ep', 'openings', 'persons', 'openings a year'],
    ['ep', 'exits', 'persons', 'people'],
    ['ep', 'separation-rate', 'percent', 'percent'],
    ['rpp', 'index', 'index', 'index, United States = 100'],
    ['cpi', 'index', 'index', 'index, 1982–84 = 100'],
    ['onet', 'education-12', 'percent', 'percent'],
  ] as const)('of %s, %s, is in %s and written as %s', (dataset, measure, unit, unitWords) => {
    expect(measureOf({ dataset, measure })).toMatchObject({ unit, unitWords });
  });

  it('that a dataset does not have is an error that names those it has', () => {
    expect(() => measureOf({ dataset: 'rpp', measure: 'openings' })).toThrow(
      'The dataset "rpp" has no measure "openings": use one of index, or add it to src/domain/figures/measures.ts.',
    );
    expect(() => measureOf({ dataset: 'ep', measure: 'constructor' })).toThrow(RangeError);
  });

  it('has words of its own within its dataset, apart from the levels of a survey', () => {
    const words = all
      .filter(({ dataset }) => dataset !== 'onet')
      .map((measured) => `${measured.dataset}: ${measureOf(measured).words}`);
    expect(new Set(words).size).toBe(words.length);
  });

  it('is of the nation unless it compares a place with the nation', () => {
    expect(placeMeasures.filter((id) => !isNational(id))).toEqual([
      'jobs-per-1000',
      'location-quotient',
    ]);
    expect(oewsMeasures).toHaveLength(15);
  });
});

describe('a dataset', () => {
  const isLong = (dataset: Dataset) =>
    Object.values<FactTable>(datasets[dataset].tables).some(({ column }) => column !== undefined);

  // Answers to a survey stand a row each, and so do the numbers of a table with one column of values.
  it.each(datasetIds.filter((dataset) => dataset !== 'onet' && !isLong(dataset)))(
    '%s stands in described tables that have a column for each of its measures',
    (dataset) => {
      const { tables }: DatasetRecord = datasets[dataset];
      const columns = new Set(
        Object.values(tables).flatMap(({ name }) => {
          const resources = describedData().resources.filter(({ table }) => table === name);
          expect(resources, name).not.toHaveLength(0);
          return resources.flatMap(({ schema }) => schema.fields.map((field) => field.name));
        }),
      );
      expect(measuresOf(dataset).filter((measure) => !columns.has(columnOf(measure)))).toEqual([]);
    },
  );

  it('of pay in a nonmetropolitan area is read from the table of those areas', () => {
    const address = parseFactId('oews/2025-05/R0100001/29-1141/annual-median');
    expect(sourceKey(address)).toBe('oews/2025-05/rural');
    expect(factRow(address)).toEqual({
      file: 'oews/rural/2025-05.csv',
      row: { place: 'R0100001', code: '29-1141' },
      column: 'annual_median',
    });
  });
});

describe('a figure made of a cell', () => {
  const address = parseFactId('oews/2025-05/TX/29-1141/hourly-p90');
  const known = { id: 'oews/2025-05/TX/29-1141/hourly-p90', unit: 'usd-hour' };

  it('is in the unit of its measure, or says why there is none', () => {
    expect(figureAt(address, 61.5)).toEqual({ ...known, value: 61.5 });
    expect(figureAt(address, 'not-published')).toEqual({ ...known, missing: 'not-published' });
  });

  it('says from where on only if it is above the highest wage printed', () => {
    const topCoded = { ...known, missing: 'top-coded' };
    expect(figureAt(address, 'top-coded', 115)).toEqual({ ...topCoded, atLeast: 115 });
    expect(figureAt(address, 'top-coded')).toEqual(topCoded);
    expect(figureAt(address, 'no-estimate', 115)).toEqual({ ...known, missing: 'no-estimate' });
  });
});

describe('the table of pay', () => {
  it('has the percentiles from the lowest up, the mean, and how many are counted', () => {
    expect(payTableRows.map(({ plain, term }) => `${plain} (${term})`)).toEqual([
      'One in ten earns less than (10th percentile)',
      'One in four earns less than (25th percentile)',
      'Half earn less than (median)',
      'Three in four earn less than (75th percentile)',
      'Nine in ten earn less than (90th percentile)',
      'The average (mean)',
      'People counted (employees)',
    ]);
  });

  it('has in each row what the words of the row say', () => {
    for (const { id, cells } of payTableRows.slice(0, -1)) {
      const { words } = payPoints[id as keyof typeof payPoints];
      const said = cells.map((measure) => measureOf({ dataset: 'oews', measure }).words);
      expect(said).toEqual([`${words} annual wage`, `${words} hourly wage`]);
    }
  });
});
