import type { ServedStepKind } from './next-step.ts';

/** What the rules of next steps look at in an occupation. */
export interface JobFacts {
  readonly code: string;
  /** An "all other" line: what is left of a group, and no step. */
  readonly isResidual: boolean;
  /** Employees; 0 where the number is not published. */
  readonly employees: number;
  /** Openings a year, in the newest edition; 0 where none are published. */
  readonly openings: number;
  /** Medians, where published. */
  readonly annual: number | undefined;
  readonly hourly: number | undefined;
  /** The usual schooling, 0 the least; undefined where none is assigned. */
  readonly schooling: number | undefined;
  /** Analysts say that it usually asks for years of work in a related job. */
  readonly asksForWorkBefore: boolean;
}

/** No step leads to an occupation with fewer people, or with fewer openings a year. */
export const stepFloor = { employees: 10_000, openings: 1000 } as const;

/** By how much a better paid job pays more in the middle, at least. */
export const leastGain = { annual: 1000, hourly: 0.5 } as const;

/** Whether an occupation is common enough to be a step at all. */
export const isAboveFloor = ({ isResidual, employees, openings }: JobFacts): boolean =>
  !isResidual && employees >= stepFloor.employees && openings >= stepFloor.openings;

/** Whether one job pays more in the middle than another, in a period that both are published by. */
function paysMore(here: JobFacts, there: JobFacts): boolean {
  if (here.annual !== undefined && there.annual !== undefined) {
    return there.annual >= here.annual + leastGain.annual;
  }
  if (here.hourly === undefined || there.hourly === undefined) return false;
  return there.hourly >= here.hourly + leastGain.hourly;
}

/** Whether `there` belongs into a list of steps from `here`, if it is close to it. */
export const stepRules: Readonly<
  Record<ServedStepKind, (here: JobFacts, there: JobFacts) => boolean>
> = {
  'better-paid': paysMore,
  'less-school': ({ schooling: own }, { schooling }) =>
    own !== undefined && schooling !== undefined && schooling < own,
  'more-openings': (here, there) =>
    here.schooling !== undefined &&
    there.schooling !== undefined &&
    there.schooling <= here.schooling &&
    there.openings > here.openings,
};
