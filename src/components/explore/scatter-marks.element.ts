import type { Chart, Plugin } from 'chart.js';
import { nameBesideMark, nameSpots, type Box } from '../../domain/lists/name-spots.ts';
import { stepCorners } from '../../domain/lists/step-shape.ts';
import type { ChartLook } from '../charts/chart-look.element.ts';
import type { PlotPoint } from './plot-points.element.ts';

/** Which points are pale, which stand out, and which have their names beside them. */
export interface PointGroups {
  readonly pale: readonly PlotPoint[];
  readonly plain: readonly PlotPoint[];
  readonly found: readonly PlotPoint[];
  readonly named: readonly PlotPoint[];
}

/** What is drawn between the axes at this moment; it changes, the chart stays. */
export interface DrawingNow {
  look: ChartLook;
  groups: PointGroups;
  /** Of a point's circle, in pixels. */
  radius: (point: PlotPoint) => number;
  /** The figure of all jobs on either axis; undefined where there is none to read against. */
  acrossAt: number | undefined;
  upAt: number | undefined;
}

const edgeSize = 6;

/** A triangle that points where the figure goes on: right for "at least", down for "fewer". */
function triangle(ctx: CanvasRenderingContext2D, x: number, y: number, isRight: boolean): void {
  const [along, across] = isRight ? ([0, 1] as const) : ([1, 0] as const);
  const at = (forward: number, aside: number) =>
    [
      x + forward * across * edgeSize + aside * along * edgeSize,
      y + forward * along * edgeSize + aside * across * edgeSize,
    ] as const;
  ctx.moveTo(...at(-0.6, -1));
  ctx.lineTo(...at(-0.6, 1));
  ctx.lineTo(...at(1, 0));
  ctx.closePath();
}

interface Ink {
  /** Of a point's inside. */
  readonly fill: (point: PlotPoint) => string;
  readonly edge: string;
  readonly alpha: number;
}

/** The sign of a point's schooling: a circle, or a shape of the same area. */
function sign(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number, step?: number) {
  const corners = stepCorners(step);
  if (!corners) {
    ctx.arc(x, y, radius, 0, Math.PI * 2);
    return;
  }
  for (const [dx, dy] of corners) ctx.lineTo(x + dx * radius, y + dy * radius);
  ctx.closePath();
}

/** Filled signs for single jobs, hollow ones for "all other" groups, triangles where a figure goes on. */
function signs(
  { ctx, scales }: Chart,
  points: readonly PlotPoint[],
  { look, radius }: DrawingNow,
  ink: Ink,
): void {
  ctx.save();
  ctx.globalAlpha = ink.alpha;
  ctx.strokeStyle = ink.edge;
  for (const point of points) {
    const x = scales.x?.getPixelForValue(point.x) ?? 0;
    const y = scales.y?.getPixelForValue(point.y) ?? 0;
    const isEdge = point.mark !== 'exact';
    ctx.beginPath();
    if (isEdge) triangle(ctx, x, y, point.mark === 'at-least');
    else sign(ctx, x, y, radius(point), point.step);
    ctx.fillStyle = isEdge ? look.page : ink.fill(point);
    if (isEdge || !point.row.isResidual) ctx.fill();
    ctx.lineWidth = isEdge || point.row.isResidual ? 2 : 1;
    ctx.stroke();
  }
  ctx.restore();
}

function allSigns(chart: Chart, now: DrawingNow): void {
  const { look, groups } = now;
  const byStep = ({ step }: PlotPoint) =>
    step === undefined ? look.page : (look.classes[step - 1] ?? look.page);
  signs(chart, groups.pale, now, { fill: () => look.rule, edge: look.edge, alpha: 0.3 });
  signs(chart, groups.plain, now, { fill: byStep, edge: look.range, alpha: 0.85 });
  signs(chart, groups.found, now, { fill: () => look.middle, edge: look.page, alpha: 0.95 });
}

function dashed(chart: Chart, { look, acrossAt, upAt }: DrawingNow): void {
  const { ctx, chartArea, scales } = chart;
  ctx.save();
  ctx.strokeStyle = look.reference;
  ctx.fillStyle = look.text;
  ctx.lineWidth = 2;
  ctx.setLineDash([3, 3]);
  ctx.font = `${String(look.fontSize)}px ${look.fontFamily}`;
  const line = (fromX: number, fromY: number, toX: number, toY: number) => {
    ctx.beginPath();
    ctx.moveTo(fromX, fromY);
    ctx.lineTo(toX, toY);
    ctx.stroke();
  };
  if (acrossAt !== undefined) {
    const x = scales.x?.getPixelForValue(acrossAt) ?? 0;
    line(x, chartArea.top - 4, x, chartArea.bottom);
    ctx.textAlign = 'center';
    ctx.fillText('all jobs', x, chartArea.top - 9);
  }
  if (upAt !== undefined) {
    const y = scales.y?.getPixelForValue(upAt) ?? 0;
    line(chartArea.left, y, chartArea.right, y);
    ctx.textAlign = 'right';
    ctx.fillText('all jobs', chartArea.right, y - 5);
  }
  ctx.restore();
}

/** Names beside their points, each where it is free; one that has no room is left out. */
function names(chart: Chart, { look, groups, radius, acrossAt }: DrawingNow): void {
  const { ctx, chartArea, scales } = chart;
  const { fontSize } = look;
  ctx.save();
  ctx.fillStyle = look.text;
  ctx.strokeStyle = look.page;
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.textBaseline = 'middle';
  ctx.font = `600 ${String(fontSize)}px ${look.fontFamily}`;
  const marks = groups.named.map((point) => {
    const name = nameBesideMark(point.row.name);
    return {
      name,
      x: scales.x?.getPixelForValue(point.x) ?? 0,
      y: scales.y?.getPixelForValue(point.y) ?? 0,
      radius: radius(point),
      width: ctx.measureText(name).width,
    };
  });
  const taken: Box[] = [];
  if (acrossAt !== undefined) {
    // The word over the line of all jobs.
    const x = scales.x?.getPixelForValue(acrossAt) ?? 0;
    const [half, top] = [fontSize * 2, chartArea.top];
    taken.push({ left: x - half, right: x + half, top: top - fontSize * 2, bottom: top });
  }
  const area = { left: chartArea.left, right: chart.width, top: 0, bottom: chartArea.bottom };
  const spots = nameSpots(marks, { area, taken, fontSize });
  for (const [index, { name }] of marks.entries()) {
    const spot = spots[index];
    if (!spot) continue;
    ctx.strokeText(name, spot.left, spot.middle);
    ctx.fillText(name, spot.left, spot.middle);
  }
  ctx.restore();
}

/** The lines of all jobs, the signs in front of them, the names in front of those. */
export function scatterMarks(now: DrawingNow): Plugin<'scatter'> {
  return {
    id: 'scatter-marks',
    beforeDatasetsDraw(chart) {
      dashed(chart, now);
      allSigns(chart, now);
      names(chart, now);
    },
  };
}
