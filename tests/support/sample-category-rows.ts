import type { CategoryRow, OccupationRow } from '../../src/domain/lists/category-row.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { factId } from '../../src/domain/figures/fact-id.ts';
import type { ProjectionMeasure } from '../../src/domain/figures/measures.ts';
import { samplePayRange } from './sample-pay.ts';

/** One figure of the projections for a made-up occupation; no value is no estimate. */
export function sampleProjection(measure: ProjectionMeasure, value?: number): Figure {
  const id = factId({ dataset: 'ep', release: '2024-34', place: 'US', code: '99-9999', measure });
  const unit = measure === 'change-percent' ? 'percent' : 'persons';
  return value === undefined ? { id, unit, missing: 'no-estimate' } : { id, unit, value };
}

/** A row of made-up figures in the middle of everything; `changes` replace what a test is about. */
export function sampleOccupation(
  name: string,
  changes: Partial<OccupationRow> & { readonly median?: number } = {},
): OccupationRow {
  const { median = 60_000, ...rest } = changes;
  return {
    sentence: `${name} do what their name says.`,
    name,
    href: `/careers/${name.toLowerCase().replaceAll(' ', '-')}/`,
    code: `99-${String(name.length).padStart(4, '0')}`,
    isResidual: false,
    range: samplePayRange([median * 0.5, median * 0.75, median, median * 1.25, median * 1.5]),
    jobs: sampleProjection('jobs-base', 50_000),
    growth: sampleProjection('change-percent', 3),
    openings: sampleProjection('openings', 4_000),
    education: 'bachelors',
    ...rest,
  };
}

/** A category of made-up figures. */
export function sampleCategory(
  name: string,
  code: string,
  changes: Partial<CategoryRow> & { readonly median?: number } = {},
): CategoryRow {
  const { median = 60_000, ...rest } = changes;
  return {
    name,
    href: `/categories/${name.toLowerCase()}/`,
    code,
    about: `What ${name.toLowerCase()} do`,
    occupations: 12,
    range: samplePayRange([median * 0.5, median * 0.75, median, median * 1.25, median * 1.5]),
    jobs: sampleProjection('jobs-base', 500_000),
    growth: sampleProjection('change-percent', 3),
    openings: sampleProjection('openings', 40_000),
    change: sampleProjection('change-number', 15_000),
    separations: sampleProjection('separations', 38_500),
    ...rest,
  };
}
