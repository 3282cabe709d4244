import type { PaySpacing, UpMeasure } from '../../domain/lists/explored-occupations.ts';
import { scatterPoint, type ScatterPoint } from '../../domain/lists/scatter-point.ts';
import { payScale, shareOn, upScale, type ScatterScale } from '../../domain/lists/scatter-scale.ts';
import { schoolingStep } from '../../domain/schooling/schooling-steps.ts';
import type { PageRow } from '../list/list-rows.element.ts';

/** An occupation where it is drawn. */
export interface PlotPoint extends ScatterPoint {
  readonly row: PageRow;
  readonly jobs: number | undefined;
  /** Its step of schooling, 1 to 5; undefined where none is assigned. */
  readonly step: number | undefined;
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
    if (!point) return [];
    const step = schoolingStep(row.values.education);
    return [{ ...point, row, jobs: row.standings.jobs?.value, step }];
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
/** How many points that stand alone are named besides. */
const mostAlone = 10;

/**
 * Points to find one's way by: the highest up among low, middling and high pay, then those that
 * stand farthest from any other.
 */
export function landmarks(
  points: readonly PlotPoint[],
  { across, up }: Pick<PlotPoints, 'across' | 'up'>,
): PlotPoint[] {
  const able = points.filter(
    ({ row, jobs, mark }) =>
      !row.isResidual && mark === 'exact' && (jobs ?? 0) >= fewestJobsOfLandmark,
  );
  const part = ({ x }: PlotPoint) => Math.min(Math.floor(shareOn(across, x) * parts), parts - 1);
  const high = Array.from({ length: parts }, (_, index) =>
    able
      .filter((point) => part(point) === index)
      .sort((a, b) => b.y - a.y)
      .slice(0, landmarksOfAPart),
  ).flat();
  const room = roomAround(points, { across, up });
  const alone = able
    .filter((point) => !high.includes(point))
    .map((point) => ({ point, room: room.get(point) ?? 0 }))
    .sort((a, b) => b.room - a.room)
    .slice(0, mostAlone)
    .map(({ point }) => point);
  return [...high, ...alone];
}

/**
 * The square of how far the nearest other point is from each, in shares of the axes. Going outward
 * from a point along one axis, the search ends where that axis alone is farther than the nearest.
 */
function roomAround(
  points: readonly PlotPoint[],
  { across, up }: Pick<PlotPoints, 'across' | 'up'>,
): ReadonlyMap<PlotPoint, number> {
  const places = points
    .map((point) => ({ point, x: shareOn(across, point.x), y: shareOn(up, point.y) }))
    .sort((a, b) => a.x - b.x);
  const room = new Map<PlotPoint, number>();
  for (const [own, { point, x, y }] of places.entries()) {
    let least = Infinity;
    for (const step of [-1, 1]) {
      for (let at = own + step; ; at += step) {
        const other = places[at];
        if (!other || (other.x - x) ** 2 >= least) break;
        least = Math.min(least, (other.x - x) ** 2 + (other.y - y) ** 2);
      }
    }
    room.set(point, least);
  }
  return room;
}
