import type { PaySpacing, UpMeasure } from '../../domain/lists/explored-occupations.ts';
import { scatterPoint, type ScatterPoint } from '../../domain/lists/scatter-point.ts';
import { payScale, shareOn, upScale, type ScatterScale } from '../../domain/lists/scatter-scale.ts';
import type { PageRow } from '../list/list-rows.element.ts';

/** An occupation where it is drawn. */
export interface PlotPoint extends ScatterPoint {
  readonly row: PageRow;
  readonly jobs: number | undefined;
}

/** How points are drawn. */
export interface PlotSettings {
  readonly up: UpMeasure;
  readonly pay: PaySpacing;
}

/** All points on one pair of axes, the largest first, so that small ones lie on top. */
export interface PlotPoints {
  readonly across: ScatterScale;
  readonly up: ScatterScale;
  readonly points: readonly PlotPoint[];
  readonly largestJobs: number;
}

/** The points of `rows` on the axes that the settings ask for; the axes hold all rows, whatever is filtered. */
export function plotPoints(
  rows: readonly PageRow[],
  { up: measure, pay: spacing }: PlotSettings,
): PlotPoints {
  const values = (key: 'pay' | 'jobs' | typeof measure) =>
    rows.flatMap(({ standings }) => standings[key]?.value ?? []);
  const across = payScale(values('pay'), spacing);
  const up = upScale(values(measure), measure);
  const points = rows.flatMap((row): PlotPoint[] => {
    const point = scatterPoint(row.standings.pay, row.standings[measure], up);
    return point ? [{ ...point, row, jobs: row.standings.jobs?.value }] : [];
  });
  return {
    across,
    up,
    points: points.sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0)),
    largestJobs: Math.max(0, ...values('jobs')),
  };
}

const fewestJobsOfLandmark = 10_000;
/** The axis of pay is cut into so many parts, and so many points are named in each. */
const parts = 3;
const landmarksOfAPart = 2;

/** Points to find one's way by: the highest up among low, middling and high pay. */
export function landmarks(points: readonly PlotPoint[], across: ScatterScale): PlotPoint[] {
  const able = points.filter(
    ({ row, jobs, mark }) =>
      !row.isResidual && mark === 'exact' && (jobs ?? 0) >= fewestJobsOfLandmark,
  );
  const part = ({ x }: PlotPoint) => Math.min(Math.floor(shareOn(across, x) * parts), parts - 1);
  return Array.from({ length: parts }, (_, index) =>
    able
      .filter((point) => part(point) === index)
      .sort((a, b) => b.y - a.y)
      .slice(0, landmarksOfAPart),
  ).flat();
}
