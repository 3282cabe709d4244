import type { ChartConfiguration } from 'chart.js';
import { axisFor } from '../../domain/pay/axis.ts';
import { parseFactId } from '../../domain/figures/fact-id.ts';
import { formatAxisDollars } from '../../domain/figures/format.ts';
import type { PlacedPoint, Reading } from '../../domain/history/history-series.ts';
import { seriesFrom, yearOfRelease } from '../../domain/history/history-series.ts';
import { pointsOf } from '../../domain/history/history-points.ts';
import { stopLines, type Stop } from './canvas-stops.element.ts';
import type { ChartLook } from './chart-look.element.ts';
import type { ChartRow, ChartTable } from './chart-table.element.ts';

const height = 288;

/** A chart ready for Chart.js, and the height it needs, in pixels. */
export interface ChartDrawing {
  readonly config: ChartConfiguration<'line'>;
  readonly height: number;
}

/** When a row's release was: its published figure, missing or not, is addressed by it. */
function yearOf({ cells }: ChartRow): number {
  const fact = cells.nominal?.fact;
  return yearOfRelease(fact === undefined ? '' : parseFactId(fact).release);
}

/** The rows of a history table in either kind of dollars. */
function readings({ rows }: ChartTable, dollars: string): Reading[] {
  return rows.map((row) => {
    const { name, cells, facts } = row;
    const standing = cells[dollars]?.standing;
    const point = standing && { label: name, year: yearOf(row), value: standing.value };
    const kind = standing?.atLeast ? 'at-least' : facts.kind === 'apart' ? 'apart' : 'joined';
    return { point, kind, breakAfter: facts.breakAfter !== undefined };
  });
}

interface XY {
  readonly x: number;
  readonly y: number | null;
}

const place = ({ year, value }: PlacedPoint): XY => ({ x: year, y: value });

/** All runs in one list, a gap between each and the next, so that no line joins them. */
export function withGaps(lines: readonly (readonly PlacedPoint[])[]): XY[] {
  return lines.flatMap((run, index) => {
    const last = lines[index - 1]?.at(-1);
    const points = run.map(place);
    return last ? [{ x: last.year, y: null }, ...points] : points;
  });
}

/** Where the line stops: halfway to the next release, with the number of its note. */
export function stops({ rows }: ChartTable): Stop[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const words = row.facts.stop;
    if (!words || !next) return [];
    return [{ words, x: (yearOf(row) + yearOf(next)) / 2 }];
  });
}

function axes(look: ChartLook, end: number, years: readonly number[]) {
  const font = { family: look.fontFamily, size: look.fontSize };
  return {
    x: {
      type: 'linear',
      min: Math.floor(Math.min(...years)),
      max: Math.ceil(Math.max(...years)),
      grid: { display: false },
      border: { color: look.edge },
      ticks: {
        color: look.quiet,
        font,
        precision: 0,
        maxTicksLimit: 7,
        includeBounds: false,
        callback: (value: number | string) => String(value),
      },
    },
    y: {
      min: 0,
      max: end,
      grid: { color: look.rule },
      border: { display: false },
      ticks: {
        color: look.quiet,
        font,
        maxTicksLimit: 6,
        callback: (value: number | string) => formatAxisDollars(Number(value)),
      },
    },
  } as const;
}

/**
 * Median pay over the years: lines only inside a run, single points where nothing is joined.
 * `choice` is `nominal`, or any other word for today's dollars.
 */
export function history(table: ChartTable, look: ChartLook, choice: string): ChartDrawing {
  const dollars = choice === 'nominal' ? 'nominal' : 'real';
  const series = seriesFrom(readings(table, dollars));
  // Both kinds of dollars share one axis, so that switching does not stretch the drawing.
  const both = ['real', 'nominal'].flatMap((name) => pointsOf(seriesFrom(readings(table, name))));
  const { end } = axisFor(Math.max(0, ...both.map(({ value }) => value)), 4);
  const color = dollars === 'real' ? look.range : look.quiet;
  const font = { family: look.fontFamily, size: look.fontSize };
  const open = { showLine: false, pointBackgroundColor: look.page, borderColor: color };
  const lists = [series.lines.flat(), series.apart, series.atLeast];
  const words = (datasetIndex: number, x: number, y: number) =>
    lists[datasetIndex]?.find(({ year, value }) => year === x && value === y)?.label ?? '';
  return {
    height,
    config: {
      type: 'line',
      data: {
        datasets: [
          {
            data: withGaps(series.lines),
            spanGaps: false,
            borderColor: color,
            borderWidth: dollars === 'real' ? 3 : 2,
            borderDash: dollars === 'real' ? [] : [5, 3],
            pointBackgroundColor: color,
            pointRadius: look.isNarrow ? 1.5 : 2.5,
            pointHoverRadius: 5,
          },
          { ...open, data: series.apart.map(place), pointRadius: 4 },
          {
            ...open,
            data: series.atLeast.map(place),
            pointStyle: 'rect',
            pointRadius: 5,
          },
        ],
      },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        layout: { padding: { top: 20 } },
        parsing: false,
        interaction: { mode: 'nearest', intersect: false },
        scales: axes(
          look,
          end,
          both.map(({ year }) => year),
        ),
        plugins: {
          tooltip: {
            backgroundColor: look.card,
            borderColor: look.edge,
            borderWidth: 1,
            titleColor: look.text,
            bodyColor: look.text,
            titleFont: { ...font, weight: 600 },
            bodyFont: font,
            displayColors: false,
            animation: false,
            callbacks: {
              title: ([item]) =>
                item ? words(item.datasetIndex, item.parsed.x ?? 0, item.parsed.y ?? 0) : '',
              label: (item) => {
                const name = words(item.datasetIndex, item.parsed.x ?? 0, item.parsed.y ?? 0);
                return table.rows.find((row) => row.name === name)?.cells[dollars]?.text ?? '';
              },
            },
          },
        },
      },
      plugins: [stopLines(stops(table), look)],
    },
  };
}
