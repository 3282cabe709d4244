import { positionOn, type Axis } from '../../axis.ts';
import { formatAxisDollars } from '../../format.ts';
import { acrossYears, type YearSpan } from '../../history-drawing.ts';
import { historySeries, type PlacedPoint } from '../../history-series.ts';
import { markup, type Markup } from '../../markup.ts';
import type { ComparedOccupation } from '../compared-career.ts';

/** The scales that drawings beside each other share. */
export interface PlotFrame {
  readonly axis: Axis;
  readonly years: YearSpan;
}

const [top, bottom, left, right, height] = [16, 116, 90, 985, 140] as const;

/** Real dollars over the years; across in per mille of the width, down in pixels. */
export function historyPlot({ history }: ComparedOccupation, { axis, years }: PlotFrame): Markup {
  const y = (value: number) =>
    (bottom - (positionOn(axis, value) / 1000) * (bottom - top)).toFixed(1);
  const x = (year: number) => left + (acrossYears(years, year) / 1000) * (right - left);
  const at = ({ year, value }: PlacedPoint) => `${x(year).toFixed(1)} ${y(value)}`;
  const dots = (points: readonly PlacedPoint[]) =>
    points.map((point) => `M${at(point)}h0`).join('');
  const { lines, apart } = historySeries(history, 'real');
  const runs = lines.filter((run) => run.length > 1).map((run) => `M${run.map(at).join('L')}`);
  const ticks = axis.ticks.map(
    (tick) =>
      markup`<line class="history-grid" x1="0" x2="100%" y1="${y(tick)}" y2="${y(tick)}"></line><text class="history-text" x="0" y="${Number(y(tick)) - 4}">${formatAxisDollars(tick)}</text>`,
  );
  const ends = [years.ticks[0], years.ticks.at(-1)].map((tick) =>
    tick === undefined
      ? undefined
      : markup`<text class="history-text" x="${(x(tick) / 10).toFixed(1)}%" y="${bottom + 18}" text-anchor="middle">${tick}</text>`,
  );
  return markup`<svg class="history-static" width="100%" height="${height}" aria-hidden="true" focusable="false">${ticks}${ends}<svg width="100%" height="${height}" viewBox="0 0 1000 ${height}" preserveAspectRatio="none"><g class="history-real">${[
    path('history-line', runs.join('')),
    path('history-point', dots(lines.flat())),
    path('history-hollow', dots(apart)),
    path('history-hole', dots(apart)),
  ]}</g></svg></svg>`;
}

const path = (name: string, d: string) =>
  d === '' ? undefined : markup`<path class="${name}" d="${d}"></path>`;
