import type { Figure } from '../../domain/figures/figure.ts';
import { payMeasure, type PayPeriod } from '../../domain/figures/measure.ts';
import { collapsedWords } from '../../domain/pay/collapsed-pay.ts';
import { isEntryEducation, type EntryEducation } from '../../domain/schooling/preparation.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { projectionFigure, projectionRow } from '../../facts/projections.ts';
import { leadingPeriod, payRangeOf } from '../career-page/pay.ts';
import { requireOccupationCareer } from '../career-directory.ts';

/** A career with what a reader asks first: the pay in the middle, the schooling, the openings. */
export interface CareerWithPay {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly period: PayPeriod;
  readonly median: Figure;
  /** What makes the estimate of its pay look unusual, in words; undefined where nothing does. */
  readonly collapsed: string | undefined;
  /** A year, averaged over the ten years of the projection. */
  readonly openings: Figure;
  readonly education: EntryEducation | undefined;
}

/** Throws a FactsError that names `file` when `code` is no occupation. */
export function listedCareer(code: string, file: string): CareerWithPay {
  const career = requireOccupationCareer(code, file);
  const period = leadingPeriod(career.code);
  const education = projectionRow(code)?.entry_education ?? '';
  return {
    code,
    name: career.name,
    href: career.href,
    period,
    median: oewsFigure(career.code, payMeasure(period, 'median')),
    collapsed: collapsedWords(payRangeOf(code, period)),
    openings: projectionFigure(code, 'openings'),
    education: isEntryEducation(education) ? education : undefined,
  };
}
