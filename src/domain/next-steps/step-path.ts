import { difference } from '../figures/derive.ts';
import type { DerivedFigure } from '../figures/figure.ts';
import type { NextStep } from './next-step.ts';
import { mostPathSteps } from './path-address.ts';
import { rangeOf, stepsOf, type ListedStep, type StepsFile } from './steps-file.ts';

/** A step that a path takes, and the career that it is taken from. */
export interface TakenStep {
  readonly from: StepsFile;
  readonly to: StepsFile;
  readonly step: NextStep;
}

/** A career, and the steps that lead on from it, one after the other. */
export interface StepPath {
  /** The careers in order, the first one included. */
  readonly careers: readonly StepsFile[];
  readonly taken: readonly TakenStep[];
  /** The median of the last career less the first one's; undefined where there is none to take. */
  readonly payDifference: DerivedFigure | undefined;
  /** Steps that may be next; empty where the path has as many as it may have. */
  readonly next: readonly ListedStep[];
}

/** A path as far as its steps are next steps, and in sentences what of the address is not in it. */
export interface FollowedPath {
  readonly path: StepPath | undefined;
  readonly complaints: readonly string[];
}

/**
 * Follows the careers of an address, each only if it is a next step of the one before.
 * @param fileOf the file of a career by its slug; undefined where there is no such career.
 */
export function followPath(
  asked: readonly string[],
  fileOf: (slug: string) => StepsFile | undefined,
): FollowedPath {
  const [start = '', ...more] = asked;
  const first = fileOf(start);
  if (!first) return { path: undefined, complaints: start === '' ? [] : [unknown(start)] };
  const careers = [first];
  const complaints: string[] = [];
  for (const slug of more) {
    const last = careers.at(-1) ?? first;
    const complaint = whyNot(slug, careers, fileOf(slug));
    const next = complaint === undefined ? fileOf(slug) : undefined;
    if (!next) {
      complaints.push(`${complaint ?? ''} So the path ends at ${last.people}.`);
      break;
    }
    careers.push(next);
  }
  return { path: pathOf(careers), complaints };
}

const unknown = (slug: string) =>
  `No career has the address “${slug}”. Begin at the page of a career, under “Next steps”.`;

/** Why a career may not come next; undefined where it may. */
function whyNot(
  slug: string,
  careers: readonly StepsFile[],
  file: StepsFile | undefined,
): string | undefined {
  const last = careers.at(-1);
  if (careers.length > mostPathSteps) return `A path has ${String(mostPathSteps)} steps at most.`;
  if (!file) return `No career has the address “${slug}”.`;
  if (careers.some((career) => career.slug === slug)) {
    return `The address names ${file.people} twice.`;
  }
  const isStep = last?.steps.some((step) => step.slug === slug);
  return isStep ? undefined : `${file.name} are no next step of ${last?.people ?? ''}.`;
}

function pathOf(careers: readonly StepsFile[]): StepPath {
  const taken = careers.slice(1).flatMap((to, at): TakenStep[] => {
    const from = careers[at];
    const step = from && stepsOf(from).find(({ slug }) => slug === to.slug);
    return step ? [{ from, to, step: { ...step, range: rangeOf(to, from.period) } }] : [];
  });
  const [first, last] = [careers[0], careers.at(-1)];
  const period = first?.period ?? 'annual';
  return {
    careers,
    taken,
    payDifference:
      first && last && taken.length > 1
        ? difference(rangeOf(last, period).median, rangeOf(first, period).median)
        : undefined,
    next:
      last && taken.length < mostPathSteps
        ? stepsOf(last).filter(({ slug }) => !careers.some((career) => career.slug === slug))
        : [],
  };
}

/** What a path is called: "From nursing assistants to nurse practitioners". */
export function pathTitle({ careers }: Pick<StepPath, 'careers'> = { careers: [] }): string {
  const [first, last] = [careers[0], careers.at(-1)];
  if (!first || !last) return 'Paths of next steps';
  return first === last ? `From ${first.people}` : `From ${first.people} to ${last.people}`;
}
