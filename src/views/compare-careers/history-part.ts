import { axisFor } from '../../domain/pay/axis.ts';
import { historyDrawing } from '../../domain/history/history-drawing.ts';
import { historySeries, yearOfRelease } from '../../domain/history/history-series.ts';
import { comparableStretch } from '../../domain/history/history-stretch.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { payPeriods } from '../../domain/figures/measure.ts';
import type { ComparedOccupation } from '../../domain/compare-careers/compared-career.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { historyPlot, type HistoryPlotView } from '../history-plot.ts';
import { careerLink, columnHead, foldedTable, part } from './part.ts';

/** Pay over the years in real dollars: a small drawing each, all on the same scales. */
export function historyPart({ occupations, edition, pay }: Comparison): Markup {
  const cards = (['annual', 'hourly'] as const).flatMap((period) => {
    const shown = occupations.filter((each) => each.period === period);
    const frame = frameOf(shown);
    return frame ? shown.map((each) => card(each, frame)) : [];
  });
  return part('history', 'Pay over the years', [
    markup`<p class="say">The middle in every release, in ${edition.releaseLabel} dollars${pay.place ? ', of the whole country' : ''}. A line is drawn only between releases that count the same job.</p>`,
    markup`<ul class="compared-histories">${cards}</ul>`,
    markup`<p class="fine">Each figure pools three years of surveys, so a change shows late and looks smaller than it was. The agency does not make these figures for tracking change from year to year.</p>`,
    historyTable(occupations),
  ]);
}

type PlotFrame = Pick<HistoryPlotView, 'axis' | 'years'>;

/** The scales that all drawings share; undefined when there is nothing to draw. */
function frameOf(occupations: readonly ComparedOccupation[]): PlotFrame | undefined {
  const all = historyDrawing(
    occupations.flatMap(({ history }) =>
      history.map((point) => ({ ...point, link: 'same' as const, nominal: point.nominal })),
    ),
  );
  const largest = occupations.flatMap(({ history }) => history.map(({ real }) => real?.value ?? 0));
  return all && { axis: axisFor(Math.max(...largest), 2), years: all.years };
}

function card(occupation: ComparedOccupation, frame: PlotFrame): Markup {
  const { history, breaks, period } = occupation;
  const stretch = comparableStretch(history);
  const said = stretch
    ? markup`From ${figureMarkup(stretch.first.real)} ${payPeriods[period].per} in ${stretch.first.label} to ${figureMarkup(stretch.last.real)} in ${stretch.last.label}.`
    : markup`No two releases in a row can be compared, so there are points here and no line.`;
  const plot = historyPlot({ ...frame, size: 'small', real: historySeries(history, 'real') });
  const stops = [...breaks]
    .sort((a, b) => stopYear(occupation, a.after) - stopYear(occupation, b.after))
    .map(({ after, reason }) => markup`<li>After ${after}: ${reason}</li>`);
  return markup`<li><h3>${careerLink(occupation)}</h3><p>${said}</p>${plot}${
    stops.length > 0
      ? markup`<details class="receipt"><summary>Where the line stops</summary><ul class="receipt-body">${stops}</ul></details>`
      : undefined
  }</li>`;
}

function stopYear({ history }: ComparedOccupation, label: string): number {
  const point = history.find((each) => each.label === label);
  return point ? yearOfRelease(point.release) : 0;
}

function historyTable(occupations: readonly ComparedOccupation[]): Markup {
  const labels = new Map(
    occupations.flatMap(({ history }) => history.map(({ release, label }) => [release, label])),
  );
  const releases = [...labels].sort(([a], [b]) => yearOfRelease(b) - yearOfRelease(a));
  const rows = releases.map(([release, label]) => {
    const cells = occupations.map(({ history }) => {
      const point = history.find((each) => each.release === release);
      if (!point) return markup`<td>not counted</td>`;
      const apart = point.link === 'same-name' ? ' (a like-named job)' : '';
      const stop = point.breakAfter ? ' (the line stops)' : '';
      return markup`<td>${figureMarkup(point.real ?? point.nominal)}${apart}${stop}</td>`;
    });
    return markup`<tr><th scope="row">${label}</th>${cells}</tr>`;
  });
  const head = [columnHead('Release'), ...occupations.map(({ name }) => columnHead(name))];
  return foldedTable('Pay in the middle in every release, newest first', head, rows);
}
