import { figureCell } from '../../domain/figures/figure-cell.ts';
import { percentilePoints, type PayPeriod } from '../../domain/figures/measure.ts';
import { servedStepKinds, type NextStep } from '../../domain/next-steps/next-step.ts';
import type { StepLine, StepsFile } from '../../domain/next-steps/steps-file.ts';
import { outlookEdition } from '../../facts/projections.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { leadingPeriod, payRangeOf } from '../career-page/pay.ts';
import { nextSteps } from './next-steps.ts';

const file = 'src/page-models/next-steps/steps-file.ts';

/** A career and the steps from it, to follow a path. */
export function stepsFile(code: string): StepsFile {
  const { name, slug, people } = requireOccupationCareer(code, file);
  const { lists } = nextSteps(code);
  const steps = new Map<string, NextStep>(
    servedStepKinds.flatMap((kind) => lists[kind].map((step) => [step.code, step] as const)),
  );
  const kindsOf = (step: NextStep) =>
    servedStepKinds.filter((kind) => lists[kind].some((listed) => listed.code === step.code));
  return {
    code,
    slug,
    name,
    people,
    period: leadingPeriod(code),
    release: newestOewsRelease().release,
    edition: outlookEdition(),
    pay: { annual: cells(code, 'annual'), hourly: cells(code, 'hourly') },
    steps: [...steps.values()].map((step) => ({ ...lineOf(step), kinds: kindsOf(step) })),
  };
}

function cells(code: string, period: PayPeriod) {
  const range = payRangeOf(code, period);
  return percentilePoints.map((point) => figureCell(range[point]));
}

function lineOf(step: NextStep): Omit<StepLine, 'kinds'> {
  const { code, name, pay, openings, carriesOver, isNew, asks } = step;
  return {
    code,
    name,
    slug: requireOccupationCareer(code, file).slug,
    pay: [pay.unit === 'usd-hour' ? 'hourly' : 'annual', figureCell(pay)],
    openings: figureCell(openings),
    carriesOver,
    isNew,
    asks,
  };
}
