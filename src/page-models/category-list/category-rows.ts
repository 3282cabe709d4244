import { briefOf } from '../../briefs.ts';
import type { CategoryRow, OccupationRow } from '../../domain/lists/category-row.ts';
import { isEntryEducation } from '../../domain/schooling/preparation.ts';
import { routes } from '../../domain/site/links.ts';
import type { Category } from '../../domain/words/categories.ts';
import { currentOccupation, oewsFigure } from '../../facts/oews.ts';
import { projectionFigure, projectionRow } from '../../facts/projections.ts';
import { careersInCategory, type OccupationCareer } from '../career-directory.ts';
import { payRangeOf } from '../career-page/pay.ts';

/** An occupation as a comparison shows it; jobs, growth and openings are all from the projections. */
export function occupationRow(career: OccupationCareer): OccupationRow {
  const { code } = career;
  const education = projectionRow(code)?.entry_education;
  return {
    name: career.name,
    href: career.href,
    code,
    sentence: briefOf(code).sentence,
    isResidual: career.isResidual,
    range: payRangeOf(code, 'annual'),
    hourlyMedian:
      currentOccupation(code).pay_basis === 'hourly-only'
        ? oewsFigure(code, 'hourly-median')
        : undefined,
    jobs: projectionFigure(code, 'jobs-base'),
    growth: projectionFigure(code, 'change-percent'),
    openings: projectionFigure(code, 'openings'),
    education: education && isEntryEducation(education) ? education : undefined,
  };
}

/** A category as a comparison shows it. */
export function categoryRow(category: Category): CategoryRow {
  const { code } = category;
  return {
    name: category.name,
    href: routes.category(category.slug),
    code,
    about: category.about,
    occupations: careersInCategory(category).length,
    range: payRangeOf(code, 'annual'),
    jobs: projectionFigure(code, 'jobs-base'),
    growth: projectionFigure(code, 'change-percent'),
    openings: projectionFigure(code, 'openings'),
    change: projectionFigure(code, 'change-number'),
    separations: projectionFigure(code, 'separations'),
  };
}
