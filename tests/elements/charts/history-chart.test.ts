import { describe, expect, test } from 'vitest';
import type { ChartLook } from '../../../src/components/charts/chart-look.element.ts';
import type { ChartCell, ChartTable } from '../../../src/components/charts/chart-table.element.ts';
import { history, stops, withGaps } from '../../../src/components/charts/history-chart.element.ts';

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
  classes: ['1', '2', '3', '4', '5'],
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
): ChartTable => ({
  rows: rows.map(([name, cells, facts = {}]) => ({ name, cells, facts })),
});

const dataOf = ({ config }: ReturnType<typeof history>) =>
  config.data.datasets.map(({ data }) => data as unknown[]);

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
