import { careerName } from '../../domain/words/career-name.ts';
import { categoryByCode } from '../../domain/words/categories.ts';
import type { OewsMeasure } from '../../domain/figures/measures.ts';
import { payMeasure, type PayPoint } from '../../domain/figures/measure.ts';
import { categoryCodeOf, type OccupationCode } from '../../domain/words/occupation-code.ts';
import type {
  ErredChange,
  MeasuredChange,
  OccupationChange,
} from '../../domain/changes/release-change-lists.ts';
import {
  countChange,
  explainedByError,
  realChange,
  verdictOf,
  type PairPrices,
} from '../../domain/changes/release-change.ts';
import { listedInBoth } from '../../domain/changes/release-codes.ts';
import { oewsFigure, oewsRow, oewsRowsAt } from '../../facts/oews.ts';
import { priceLevelFor } from '../../facts/prices.ts';
import { brokenAfter, careersByCodeThen } from './followed-occupations.ts';
import type { ReleasePair } from './release-pairs.ts';

/** The price levels of a pair. */
export function pricesOf({ earlier, later }: ReleasePair): PairPrices {
  return { earlier: priceLevelFor(earlier.release), later: priceLevelFor(later.release) };
}

/**
 * Every detailed occupation that means the same in both releases of a pair, A to Z; none across
 * a new list of occupations, where a code may count other people.
 */
export function changedOccupations(pair: ReleasePair): readonly OccupationChange[] {
  if (pair.isBreak) return [];
  const { earlier, later } = pair;
  const rows = oewsRowsAt('detailed', later.release);
  const broken = brokenAfter(earlier.release);
  return listedInBoth(oewsRowsAt('detailed', earlier.release), rows)
    .filter((code) => !broken.has(code))
    .map((code) => occupationChange(code as OccupationCode, pair))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

const { compare: compareNames } = new Intl.Collator('en');

function occupationChange(code: OccupationCode, pair: ReleasePair): OccupationChange {
  const career = careersByCodeThen(pair.later.release).get(code);
  const name = career?.name ?? careerName(oewsRow(code, pair.later.release)?.title ?? code);
  return {
    code,
    name,
    href: career?.href,
    category: categoryByCode(categoryCodeOf(code)).slug,
    isResidual: /\ball other\b/i.test(name),
    ...changedMeasures(code, pair),
  };
}

/** Median, mean and employees of a code in both releases. */
export function changedMeasures(
  code: string,
  pair: ReleasePair,
): Pick<OccupationChange, 'median' | 'mean' | 'employees'> {
  const prices = pricesOf(pair);
  const real = (point: PayPoint): MeasuredChange => {
    const { later, earlier } = bothReleases(code, payMeasure(periodOf(code, pair), point), pair);
    return { later, earlier, change: realChange(later, earlier, prices) };
  };
  const employees = bothReleases(code, 'employment', pair);
  return {
    median: real('median'),
    mean: withError(real('mean'), code, 'mean-rse', pair),
    employees: withError(
      { ...employees, change: countChange(employees.later, employees.earlier) },
      code,
      'employment-rse',
      pair,
    ),
  };
}

/** The year, unless the later release publishes the hour only. */
function periodOf(code: string, { later }: ReleasePair): 'annual' | 'hourly' {
  return oewsRow(code, later.release)?.pay_basis === 'hourly-only' ? 'hourly' : 'annual';
}

function bothReleases(code: string, measure: OewsMeasure, { earlier, later }: ReleasePair) {
  return {
    later: oewsFigure(code, measure, later.release),
    earlier: oewsFigure(code, measure, earlier.release),
  };
}

function withError(
  measured: MeasuredChange,
  code: string,
  error: 'mean-rse' | 'employment-rse',
  pair: ReleasePair,
): ErredChange {
  const errors = bothReleases(code, error, pair);
  const explained = explainedByError(errors.later, errors.earlier);
  return { ...measured, explained, verdict: verdictOf(measured.change, explained) };
}
