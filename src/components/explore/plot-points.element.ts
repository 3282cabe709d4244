import type { PaySpacing, UpMeasure } from '../../domain/lists/explored-occupations.ts';
import type { LandmarkPoint } from '../../domain/lists/landmarks.ts';
import { scatterPoint } from '../../domain/lists/scatter-point.ts';
import { payScale, upScale, type ScatterScale } from '../../domain/lists/scatter-scale.ts';
import { schoolingStep } from '../../domain/schooling/schooling-steps.ts';
import type { PageRow } from '../list/list-rows.element.ts';

/** An occupation where it is drawn. */
export interface PlotPoint extends LandmarkPoint {
  readonly row: PageRow;
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
    const { isResidual } = row;
    return [{ ...point, row, isResidual, jobs: row.standings.jobs?.value, step }];
  });
  return {
    across,
    up,
    points: points.sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0)),
    largestJobs: Math.max(0, ...values('jobs')),
  };
}
