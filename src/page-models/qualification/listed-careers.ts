import type { Figure } from '../../domain/figures/figure.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { smallestRanked } from '../../domain/lists/list-leaders.ts';
import {
  educationPhrase,
  experiencePhrase,
  trainingPhrase,
} from '../../domain/schooling/preparation.ts';
import type { Receipt } from '../../domain/figures/receipt.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { projectionFigure, projectionRow } from '../../facts/projections.ts';
import { listedCareer, type CareerWithPay } from '../certification/career-with-pay.ts';
import { requireOccupationCareer, type OccupationCareer } from '../career-directory.ts';
import { rowsReceipt } from '../place-page/place-receipts.ts';

/** A career in a list of those that share a qualification. */
export interface CareerInList extends CareerWithPay {
  /** Their name within a sentence. */
  readonly people: string;
  readonly category: OccupationCareer['category'];
  /** An "all other" line: what is left of a group, not one job. */
  readonly isResidual: boolean;
  readonly employees: Figure;
  /** Projected growth over the ten years of the projection. */
  readonly growth: Figure;
  /** What else is listed as typical, in words; empty where nothing is. */
  readonly also: string;
}

/** What a list says beside the name of a career: all but what its careers have in common. */
export type SharedPart = 'education' | 'training';

/** Throws a FactsError that names `file` when `code` is no occupation. */
export function careerInList(code: string, shared: SharedPart, file: string): CareerInList {
  const { people, category, isResidual } = requireOccupationCareer(code, file);
  const row = projectionRow(code);
  const career = listedCareer(code, file);
  const schooling = career.education && educationPhrase(career.education);
  const parts = [
    shared === 'education' ? undefined : schooling,
    row && experiencePhrase(row.experience),
    shared === 'training' ? undefined : row && trainingPhrase(row.training),
  ];
  return {
    ...career,
    category,
    people,
    isResidual,
    employees: oewsFigure(code, 'employment'),
    growth: projectionFigure(code, 'change-percent'),
    also: parts.filter((part) => part !== undefined).join('; '),
  };
}

/** The careers of a list that lead it, among single jobs with enough people counted. */
export interface ListLeaders {
  /** The least people counted in each of the careers compared. */
  readonly floor: number;
  readonly byOpenings: readonly CareerInList[];
  readonly byPay: readonly CareerInList[];
}

const shown = 5;

/** Undefined where so few careers reach the floor that the list itself is as short. */
export function listLeaders(careers: readonly CareerInList[]): ListLeaders | undefined {
  const compared = careers.filter(
    ({ isResidual, employees }) =>
      !isResidual && isPresent(employees) && employees.value >= smallestRanked,
  );
  if (compared.length <= shown) return undefined;
  return {
    floor: smallestRanked,
    byOpenings: largestFirst(compared, ({ openings }) => reach(openings)),
    byPay: largestFirst(
      compared.filter(({ period }) => period === 'annual'),
      ({ median }) => reach(median),
    ),
  };
}

/** The value of a figure, or the top code that it is not below. */
const reach = (figure: Figure) => (isPresent(figure) ? figure.value : (figure.atLeast ?? 0));

function largestFirst(careers: readonly CareerInList[], size: (career: CareerInList) => number) {
  return careers.toSorted((a, b) => size(b) - size(a)).slice(0, shown);
}

/** Receipts of the pay and the projections in a list; none for an empty one. */
export function careerListReceipts(careers: readonly CareerInList[]): readonly Receipt[] {
  const [first] = careers;
  if (!first) return [];
  const other = careers.find(({ period }) => period !== first.period);
  return [
    rowsReceipt(other ? [first.median.id, other.median.id] : [first.median.id]),
    rowsReceipt([first.openings.id, first.growth.id]),
  ];
}
