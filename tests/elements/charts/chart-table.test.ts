import { describe, expect, test } from 'vitest';
import { readChartTable } from '../../../src/components/charts/chart-table.element.ts';

function table(rows: string): HTMLTableElement {
  document.body.innerHTML = `<table>
    <thead><tr><th>Category</th><th data-series="median">Half <span>earn</span></th><td></td><th data-series="p90">Top</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
  const found = document.querySelector('table');
  if (!found) throw new Error('The table was not made.');
  return found;
}

const cell = (value: number, words: string) =>
  `<td><data class="figure" value="${String(value)}">${words}</data></td>`;
const missing = (reason: string, attributes = '') =>
  `<td><span class="figure-missing" data-missing="${reason}" ${attributes}>words</span></td>`;

describe('reading a table for a chart', () => {
  test('takes numbers from value, words from what a reader sees, columns from the head', () => {
    const { rows } = readChartTable(
      table(
        `<tr><th>Legal</th>${cell(102500, '$102,500')}<td>a bar</td>${cell(287070, '$287,070')}</tr>`,
      ),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.name).toBe('Legal');
    expect(rows[0]?.cells.median).toEqual({
      standing: { value: 102500, atLeast: false },
      text: '$102,500',
    });
    expect(rows[0]?.cells.p90?.standing?.value).toBe(287070);
  });

  test('makes a gap of a missing figure, never a zero', () => {
    const { rows } = readChartTable(
      table(
        `<tr><th>Actors</th>${missing('hourly-only')}<td></td>${missing('not-published')}</tr>`,
      ),
    );
    const [row] = rows;
    expect(row?.cells.median?.standing).toBeUndefined();
    expect(row?.cells.p90?.standing).toBeUndefined();
  });

  test('keeps a published zero', () => {
    const { rows } = readChartTable(
      table(`<tr><th>A</th>${cell(0, '0')}<td></td>${cell(1, '1')}</tr>`),
    );
    const [row] = rows;
    expect(row?.cells.median?.standing?.value).toBe(0);
  });

  test('takes a top-coded cell as "at least", not as exact', () => {
    const open = missing('top-coded', 'data-at-least="239200"');
    const { rows } = readChartTable(table(`<tr><th>Surgeons</th>${open}<td></td>${open}</tr>`));
    const [row] = rows;
    expect(row?.cells.p90?.standing).toEqual({ value: 239200, atLeast: true });
  });

  test('keeps the order of the rows in the page', () => {
    const { rows } = readChartTable(
      table(`<tr><th>Z</th>${cell(1, '1')}</tr><tr><th>A</th>${cell(9, '9')}</tr>`),
    );
    expect(rows.map(({ name }) => name)).toEqual(['Z', 'A']);
  });
});
