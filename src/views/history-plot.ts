import { formatAxisDollars } from '../domain/figures/format.ts';
import { acrossYears, type YearSpan } from '../domain/history/history-drawing.ts';
import type { Dollars, HistorySeries, PlacedPoint } from '../domain/history/history-series.ts';
import { positionOn, type Axis } from '../domain/pay/axis.ts';
import { markup, type Markup } from './markup.ts';

/** Median pay over the years, on scales that several drawings may share. */
export interface HistoryPlotView {
  readonly size: 'large' | 'small';
  readonly axis: Axis;
  readonly years: YearSpan;
  readonly real: HistorySeries;
  /** Drawn behind `real`, where there is room for both. */
  readonly nominal?: HistorySeries | undefined;
  /** Years at which the line starts again: 2011.33. They are numbered from left to right. */
  readonly breaks?: readonly number[];
}

/** Where the drawing begins and ends: down in pixels. A small one names the first and last year. */
const sizes = {
  large: { top: 40, bottom: 252, height: 280, allYears: true },
  small: { top: 40, bottom: 140, height: 164, allYears: false },
} as const;

/** From the numbers of the breaks to the highest amount: a line of text lies between. */
const overTop = 27;

/** Ends of the axis of years, in per mille of the width. */
const [left, right] = [90, 985] as const;

/** A height in letters of 14 pixels: the drawing grows with the text in it. */
const tall = (pixels: number) => `${(pixels / 14).toFixed(2)}em`;

/**
 * Pay over the years as a drawing that needs no script. Across: percent of the width, so that text
 * keeps its size on every screen; the lines are stretched with it, their strokes are not. Down:
 * letters. A line is drawn only inside a run of comparable releases.
 */
export function historyPlot(view: HistoryPlotView): Markup {
  const { axis, years, breaks = [] } = view;
  const { top, bottom, height, allYears } = sizes[view.size];
  const down = (value: number) => bottom - (positionOn(axis, value) / 1000) * (bottom - top);
  const across = (year: number) => left + (acrossYears(years, year) / 1000) * (right - left);
  const over = (year: number, y: number, words: number, name = 'history-text') =>
    markup`<text class="${name}" x="${(across(year) / 10).toFixed(2)}%" y="${tall(y)}" text-anchor="middle">${words}</text>`;

  const amounts = axis.ticks.map(
    (tick) =>
      markup`<text class="history-text" x="0" y="${tall(down(tick) - 5)}">${formatAxisDollars(tick)}</text>`,
  );
  const named = years.ticks.filter(
    (tick) => allYears || tick === years.ticks[0] || tick === years.ticks.at(-1),
  );
  const names = named.map((tick) => over(tick, bottom + 20, tick, 'history-text history-year'));
  const numbers = breaks.map((year, at) => over(year, top - overTop, at + 1));
  const grid = axis.ticks.map((tick) => `M0 ${String(down(tick))}h1000`).join('');
  const cuts = breaks
    .map((year) => `M${across(year).toFixed(1)} ${String(top - overTop + 5)}V${String(bottom)}`)
    .join('');
  const marks = (['nominal', 'real'] as const).map((dollars) => {
    const series = view[dollars];
    return series && seriesMarks(series, dollars, (each) => [across(each.year), down(each.value)]);
  });
  return markup`<svg class="history-static" width="100%" height="${tall(height)}" aria-hidden="true" focusable="false">${amounts}${names}${numbers}<svg width="100%" height="${tall(height)}" viewBox="0 0 1000 ${height}" preserveAspectRatio="none">${path('history-grid', grid)}${path('history-break', cuts)}${marks}</svg></svg>`;
}

type Place = (point: PlacedPoint) => readonly [across: number, down: number];

/**
 * The lines and single points of one kind of dollars: a path for the lines, one for the points and
 * two for the hollow points, however many there are. A point is a line of no length with a round
 * end.
 */
function seriesMarks(series: HistorySeries, dollars: Dollars, place: Place): Markup {
  const points = (list: readonly PlacedPoint[]) => steps(list.map(place), 'm', 'h0');
  const runs = series.lines.filter((run) => run.length > 1);
  const apart = points(series.apart);
  const atLeast = points(series.atLeast);
  return markup`<g class="history-${dollars}">${[
    path('history-line', runs.map((run) => steps(run.map(place), 'l')).join('')),
    path('history-point', points(series.lines.flat())),
    path('history-hollow', apart),
    path('history-hole', apart),
    path('history-at-least', atLeast),
    path('history-hole', atLeast),
  ]}</g>`;
}

/** From place to place in whole pixels, which is the fewest digits; `mark` at each of them. */
function steps(places: readonly ReturnType<Place>[], next: 'l' | 'm', mark = ''): string {
  let [fromLeft, fromTop] = [0, 0];
  return places
    .map((place, index) => {
      const [across, down] = [Math.round(place[0]), Math.round(place[1])];
      const [dx, dy] = [across - fromLeft, down - fromTop];
      [fromLeft, fromTop] = [across, down];
      return `${index === 0 ? 'M' : next}${String(dx)}${dy < 0 ? '' : ' '}${String(dy)}${mark}`;
    })
    .join('');
}

const path = (name: string, d: string) =>
  d === '' ? undefined : markup`<path class="${name}" d="${d}"></path>`;
