import {
  Chart,
  LinearScale,
  LogarithmicScale,
  ScatterController,
  type ChartConfiguration,
} from 'chart.js';
import { formatAxisCount, formatAxisDollars, formatChange } from '../../domain/figures/format.ts';
import type { UpMeasure } from '../../domain/lists/explored-occupations.ts';
import { radiusFor, scatterHeight, type ScatterScale } from '../../domain/lists/scatter-scale.ts';
import { chartLook, type ChartLook } from '../charts/chart-look.element.ts';
import type { PlotPoint, PlotPoints } from './plot-points.element.ts';
import { scatterMarks, type DrawingNow, type PointGroups } from './scatter-marks.element.ts';

Chart.register(ScatterController, LinearScale, LogarithmicScale);

type Axes = NonNullable<NonNullable<ChartConfiguration<'scatter'>['options']>['scales']>;

const mostRadius = (look: ChartLook) => (look.isNarrow ? 16 : 26);

/** The drawing itself: axes, circles, reference lines and names; nothing that a reader does. */
export class ScatterChart {
  readonly #canvas: HTMLCanvasElement;
  readonly #now: DrawingNow;
  #chart: Chart<'scatter'> | undefined;
  #look: ChartLook;
  #points: PlotPoints | undefined;
  /** The color of the page that the axes were made for. */
  #drawnOn = '';

  /** @param acrossAt the pay of all jobs, dollars a year. */
  constructor(canvas: HTMLCanvasElement, acrossAt: number | undefined) {
    this.#canvas = canvas;
    this.#look = chartLook(canvas.parentElement ?? canvas);
    const groups = { pale: [], plain: [], found: [], named: [] };
    this.#now = { look: this.#look, groups, radius: () => 0, acrossAt, upAt: undefined };
  }

  /** @param upAt the figure of all jobs on the upright axis, where there is one to read against. */
  show(
    points: PlotPoints,
    groups: PointGroups,
    measure: UpMeasure,
    upAt: number | undefined,
  ): void {
    const sameAxes = this.#points === points;
    this.#points = points;
    this.#look = chartLook(this.#canvas.parentElement ?? this.#canvas);
    const look = this.#look;
    const radius = (point: PlotPoint) => this.radius(point);
    Object.assign(this.#now, { look, groups, upAt, radius });
    const chart = this.#chart;
    if (chart && sameAxes && look.page === this.#drawnOn) {
      chart.draw();
      return;
    }
    this.#drawnOn = look.page;
    const scales = { x: this.#across(points.across), y: this.#up(points.up, measure) };
    if (!chart) {
      this.#chart = this.#make(scales);
      return;
    }
    chart.options.scales = scales;
    chart.update('none');
  }

  /** Where a point stands on the canvas, in pixels; undefined before it is drawn. */
  place({ x, y }: PlotPoint): { readonly x: number; readonly y: number } | undefined {
    const scales = this.#chart?.scales;
    const [across, up] = [scales?.x?.getPixelForValue(x), scales?.y?.getPixelForValue(y)];
    return across === undefined || up === undefined ? undefined : { x: across, y: up };
  }

  radius(point: PlotPoint): number {
    return radiusFor(point.jobs, this.#points?.largestJobs ?? 0, mostRadius(this.#look));
  }

  #make(scales: Axes): Chart<'scatter'> {
    const box = this.#canvas.parentElement;
    if (box) box.style.height = `${String(scatterHeight)}px`;
    return new Chart<'scatter'>(this.#canvas, {
      type: 'scatter',
      // Chart.js draws the axes. Its own circles would take a slow phone longer than all the rest.
      data: { datasets: [] },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        // What a reader does is heard by the element around the canvas.
        events: [],
        layout: { padding: { top: 22, right: 18 } },
        scales,
      },
      plugins: [scatterMarks(this.#now)],
    });
  }

  #axis(scale: ScatterScale, words: (value: number) => string, title: string) {
    const look = this.#look;
    const font = { family: look.fontFamily, size: look.fontSize };
    return {
      type: scale.isLog ? ('logarithmic' as const) : ('linear' as const),
      min: scale.min,
      max: scale.max,
      title: { display: true, text: title, color: look.quiet, font },
      grid: { color: look.rule },
      border: { color: look.edge },
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = scale.ticks.map((value) => ({ value }));
      },
      ticks: {
        color: look.quiet,
        font,
        maxRotation: 0,
        autoSkip: true,
        callback: (value: string | number) => words(Number(value)),
      },
    };
  }

  #across(scale: ScatterScale) {
    const steps = scale.isLog ? 'each step doubles' : 'even steps from $0';
    return this.#axis(scale, formatAxisDollars, `Pay a year in the middle; ${steps}`);
  }

  #up(scale: ScatterScale, measure: UpMeasure) {
    const look = this.#look;
    if (measure === 'growth') {
      return this.#axis(scale, (value) => formatChange(value, 'percent'), 'Projected growth');
    }
    const steps = look.isNarrow ? '' : '; each step is ten times as many';
    return this.#axis(scale, formatAxisCount, `Openings a year${steps}`);
  }
}
