import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseFactId } from '../../src/domain/figures/fact-id.ts';
import { factRow, findCell } from '../../src/domain/figures/fact-row.ts';
import { DataCells } from '../support/independent/data-cells.ts';

const second = new DataCells();

it.each([
  'oews/2025-05/US/29-1141/annual-median',
  'oews/1999/US/11-1011/hourly-p90',
  'oews/2025-05/TX/29-1141/employment',
  'oews/2025-05/M19100/15-1252/annual-median',
  'oews/2025-05/US/entry-bachelors/annual-p25',
  'oews/2025-05/US/29-1141.N62/employment',
  'ep/2024-34/US/29-1141/change-percent',
  'rpp/2024/M19100/housing/index',
  'rpp/2024/CA/all-items/index',
  'cpi/2025-05/US/all-items/index',
])('%s is found in the table that a reader downloads', (id) => {
  const place = factRow(parseFactId(id));
  if (!place) throw new Error(`${id} stands in no table.`);
  expect(findCell(readFileSync(`data/${place.file}`, 'utf8'), place)).toBe(second.cell(id));
});

it('finds nothing where there is no such row or column', () => {
  const csv = 'code,title,annual_median\n29-1141,"Nurses, registered",97550\n';
  const at = (code: string, column: string) =>
    findCell(csv, { file: 'x.csv', row: { code }, column });
  expect(at('29-1141', 'annual_median')).toBe('97550');
  expect(at('29-1142', 'annual_median')).toBe(undefined);
  expect(at('29-1141', 'annual_best')).toBe(undefined);
});

it('answers to a survey stand in no one row', () => {
  expect(factRow(parseFactId('onet/2026-02/US/29-1141.00/education-6'))).toBe(undefined);
});
