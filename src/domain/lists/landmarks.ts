import type { ScatterPoint } from './scatter-point.ts';
import { shareOn, type ScatterScale } from './scatter-scale.ts';

/** A point that may be named. */
export interface LandmarkPoint extends ScatterPoint {
  readonly jobs: number | undefined;
  /** An "all other" group, which is no job to find one's way by. */
  readonly isResidual: boolean;
}

/** The two axes that points stand on. */
export interface ScatterAxes {
  readonly across: ScatterScale;
  readonly up: ScatterScale;
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
export function landmarks<P extends LandmarkPoint>(
  points: readonly P[],
  { across, up }: ScatterAxes,
): P[] {
  const able = points.filter(
    ({ isResidual, jobs, mark }) =>
      !isResidual && mark === 'exact' && (jobs ?? 0) >= fewestJobsOfLandmark,
  );
  const part = ({ x }: P) => Math.min(Math.floor(shareOn(across, x) * parts), parts - 1);
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
function roomAround<P extends LandmarkPoint>(
  points: readonly P[],
  { across, up }: ScatterAxes,
): ReadonlyMap<P, number> {
  const places = points
    .map((point) => ({ point, x: shareOn(across, point.x), y: shareOn(up, point.y) }))
    .sort((a, b) => a.x - b.x);
  const room = new Map<P, number>();
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
