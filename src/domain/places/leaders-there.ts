import { groupBy } from '../lists/group-by.ts';
import { isPresent, type Figure } from '../figures/figure.ts';
import type { TrainingTime } from '../find/training-time.ts';
import { takesAtMost, trainingTimes } from '../find/training-time.ts';
import type { OccupationThere } from './place-occupation.ts';

/** The careers of a place that take a stretch of schooling, and no less: what leads among them. */
export interface LeadersThere {
  readonly time: TrainingTime;
  /** The highest pay in the middle first. */
  readonly paid: readonly OccupationThere[];
  /** The most employees first. */
  readonly largest: readonly OccupationThere[];
}

const valueOf = (figure: Figure) => (isPresent(figure) ? figure.value : 0);

const most = (
  rows: readonly OccupationThere[],
  of: (row: OccupationThere) => Figure,
  count: number,
): readonly OccupationThere[] =>
  rows
    .filter((row) => isPresent(of(row)))
    .sort((a, b) => valueOf(of(b)) - valueOf(of(a)) || (a.name < b.name ? -1 : 1))
    .slice(0, count);

/** The shortest time that a level of schooling fits; undefined where none is assigned. */
const timeOf = ({ education }: OccupationThere): TrainingTime | undefined =>
  education && trainingTimes.find((time) => takesAtMost(education, time));

/**
 * By schooling, what pays most and what most people do: `count` each. Left out are "all other"
 * lines, those with fewer than `floor` employees or an unknown number, and those of no schooling.
 */
export function leadersThere(
  occupations: readonly OccupationThere[],
  floor: number,
  count: number,
): readonly LeadersThere[] {
  const ranked = occupations.filter(
    ({ isResidual, jobs }) => !isResidual && isPresent(jobs) && jobs.value >= floor,
  );
  const byTime = groupBy(ranked, timeOf);
  return trainingTimes.flatMap((time) => {
    const rows = byTime.get(time) ?? [];
    if (rows.length === 0) return [];
    const paid = most(rows, ({ median }) => median, count);
    return [{ time, paid, largest: most(rows, ({ jobs }) => jobs, count) }];
  });
}
