import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { allJobsReference } from '../../domain/pay/pay-reference.ts';
import { markup, type Markup } from '../markup.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { sheetFigures } from './sheet-figures.ts';

/** The pay of a lesson on a sheet of paper: one career as a large strip, several as rows. */
export function lessonSheet(comparison: Comparison): Markup {
  const { occupations, axis, allJobs } = comparison;
  const [only, ...others] = occupations;
  const said = `Pay ${comparison.pay.where}, before tax.`;
  if (!only || others.length > 0) {
    return markup`<p>${said}</p>${comparisonSheet(comparison, { rows: [] })}`;
  }
  const figures = sheetFigures({
    name: only.name,
    range: comparison.rangeOf(only),
    axis,
    beside: { ...allJobsReference(allJobs), name: 'All jobs, in the middle' },
  });
  return markup`<p><strong>${only.name}.</strong> ${said}</p>${figures}`;
}
