import { describe, expect, test } from 'vitest';
import { barsHeight, nameLines } from '../../src/islands/charts/bar-options.ts';
import type { ChartLook } from '../../src/islands/charts/chart-look.ts';
import type { ChartCell, ChartTable } from '../../src/islands/charts/chart-table.ts';
import { counts } from '../../src/islands/charts/kinds/counts.ts';
import { growth } from '../../src/islands/charts/kinds/growth.ts';
import { history, stops, withGaps } from '../../src/islands/charts/kinds/history.ts';
import { openings } from '../../src/islands/charts/kinds/openings.ts';
import { payRanges } from '../../src/islands/charts/kinds/pay-ranges.ts';

const look: ChartLook = {
  text: 'text',
  quiet: 'quiet',
  rule: 'rule',
  page: 'page',
  card: 'card',
  edge: 'edge',
  middle: 'middle',
  range: 'range',
  half: 'half',
  reference: 'reference',
  fontFamily: 'serif',
  fontSize: 13,
  isNarrow: false,
};

const exact = (value: number): ChartCell => ({
  standing: { value, atLeast: false },
  text: String(value),
});
const open = (value: number): ChartCell => ({
  standing: { value, atLeast: true },
  text: 'or more',
});
const gap: ChartCell = { standing: undefined, text: 'not published' };

const tableOf = (
  rows: readonly (readonly [string, Record<string, ChartCell>, Record<string, string>?])[],
  reference?: Record<string, ChartCell>,
): ChartTable => ({
  rows: rows.map(([name, cells, facts = {}]) => ({ name, cells, facts })),
  reference: reference && { name: 'All jobs', cells: reference, facts: {} },
  heads: {},
});

const dataOf = ({ config }: ReturnType<typeof counts>) =>
  config.data.datasets.map(({ data }) => data as unknown[]);

describe('the chart of pay ranges', () => {
  const full = { p10: exact(1), p25: exact(2), median: exact(3), p75: exact(4), p90: exact(5) };

  test('floats a bar over the middle half, from no zero', () => {
    expect(dataOf(payRanges(tableOf([['A', full]]), look, ''))).toEqual([[[2, 4]]]);
  });

  test('draws no bar where a quartile is missing or only known to be high', () => {
    const rows = tableOf([
      ['A', { ...full, p75: gap }],
      ['B', { ...full, p75: open(4), p90: open(4) }],
    ]);
    expect(dataOf(payRanges(rows, look, ''))).toEqual([[null, null]]);
  });

  test('keeps the order of the table', () => {
    const drawing = payRanges(
      tableOf([
        ['Z', full],
        ['A', full],
      ]),
      look,
      '',
    );
    expect(drawing.config.data.labels).toEqual(['Z', 'A']);
  });

  test('starts its axis at zero and moves nothing', () => {
    const { options } = payRanges(tableOf([['A', full]]), look, '').config;
    expect(options?.animation).toBe(false);
    expect(options?.scales?.x?.min).toBe(0);
  });
});

describe('the charts of counts', () => {
  test('leave a gap for a missing count', () => {
    expect(
      dataOf(
        counts(
          tableOf([
            ['A', { count: exact(7) }],
            ['B', { count: gap }],
          ]),
          look,
          '',
        ),
      ),
    ).toEqual([[7, null]]);
  });

  test('stack new jobs on the places of people who leave', () => {
    const table = tableOf([
      ['Growing', { openings: exact(12), replacement: exact(10), 'new-jobs': exact(2) }],
      ['Shrinking', { openings: exact(9), replacement: exact(9), 'new-jobs': exact(0) }],
    ]);
    expect(dataOf(openings(table, look, ''))).toEqual([
      [10, 9],
      [2, 0],
    ]);
    expect(openings(table, look, '').config.options?.scales?.x).toMatchObject({
      stacked: true,
    });
  });

  test('hold losses and gains around zero, losses hollow', () => {
    const table = tableOf([
      ['A', { growth: exact(12) }],
      ['B', { growth: exact(-3.9) }],
    ]);
    const { config } = growth(table, look, '');
    expect(config.options?.scales?.x?.min).toBe(-5);
    expect(config.data.datasets[0]?.backgroundColor).toEqual(['half', 'page']);
  });

  test('have their axis from zero when nothing is lost', () => {
    const { config } = growth(tableOf([['A', { growth: exact(12) }]]), look, '');
    expect(config.options?.scales?.x?.min).toBe(0);
  });
});

describe('the chart of a history', () => {
  const release = (year: number, nominal: ChartCell, facts: Record<string, string> = {}) =>
    [
      String(year),
      {
        nominal: { ...nominal, fact: `oews/${year}-01/US/29-1141/annual-median` },
        real: nominal.standing?.atLeast ? gap : nominal,
      },
      facts,
    ] as const;

  test('has a gap at a break, so that no line joins the two sides', () => {
    const table = tableOf([
      release(2018, exact(1), { breakAfter: '', stop: '1' }),
      release(2019, exact(2)),
    ]);
    const [line] = dataOf(history(table, look, 'nominal'));
    expect(line).toEqual([
      { x: 2018, y: 1 },
      { x: 2018, y: null },
      { x: 2019, y: 2 },
    ]);
    const [dataset] = history(table, look, 'nominal').config.data.datasets;
    expect(dataset).toMatchObject({ spanGaps: false });
    expect(stops(table)).toEqual([{ x: 2018.5, words: '1' }]);
  });

  test('has a gap where a figure is missing', () => {
    const table = tableOf([release(2010, exact(1)), release(2011, gap), release(2012, exact(2))]);
    expect(dataOf(history(table, look, 'real'))[0]).toContainEqual({ x: 2010, y: null });
  });

  test('draws like-named and top-coded releases as single open points', () => {
    const table = tableOf([
      release(1998, exact(5), { kind: 'apart' }),
      release(2004, open(145_600)),
      release(2005, exact(6)),
    ]);
    const { datasets } = history(table, look, 'nominal').config.data;
    expect(datasets.map(({ data }) => data.length)).toEqual([1, 1, 1]);
    expect(datasets.slice(1)).toEqual([
      expect.objectContaining({ showLine: false, pointBackgroundColor: 'page' }),
      expect.objectContaining({ showLine: false, pointStyle: 'rect' }),
    ]);
  });

  test('keeps its axis when the dollars are switched', () => {
    const table = tableOf([
      [
        '2000',
        {
          nominal: { ...exact(40_000), fact: 'oews/2000/US/29-1141/annual-median' },
          real: exact(75_000),
        },
      ],
    ]);
    const ends = ['real', 'nominal'].map(
      (dollars) => history(table, look, dollars).config.options?.scales?.y?.max,
    );
    expect(ends[0]).toBe(ends[1]);
  });

  test('puts nothing between the points of one run', () => {
    const run = [1, 2, 3].map((year) => ({ label: '', year, value: year }));
    expect(withGaps([run])).toHaveLength(3);
  });
});

describe('names beside bars', () => {
  test('stay on one line where there is room', () => {
    expect(nameLines('Installation, maintenance and repair', look)).toBe(
      'Installation, maintenance and repair',
    );
  });

  test('break between words on a phone, and lose none', () => {
    const lines = nameLines('Installation, maintenance and repair', { ...look, isNarrow: true });
    expect(lines).toEqual(['Installation,', 'maintenance and', 'repair']);
  });

  test('get more room for each row on a phone', () => {
    expect(barsHeight(22, { ...look, isNarrow: true })).toBeGreaterThan(barsHeight(22, look));
  });
});
