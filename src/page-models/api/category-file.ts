import type { CategoryFile } from '../../api-schemas/category.ts';
import type { Category } from '../../domain/words/categories.ts';
import { payMeasure } from '../../domain/figures/measure.ts';
import { routes } from '../../domain/site/links.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { projectionFigure } from '../../facts/projections.ts';
import { careersInCategory, type OccupationCareer } from '../career-directory.ts';
import { leadingPeriod } from '../career-page/pay.ts';
import { addressesIn, apiFrame } from './api-file.ts';
import { apiFigure } from './api-figure.ts';
import { nationalFigures } from './career-file.ts';

/** An occupation as a list names it, with addresses as the file at `file` writes them. */
export function occupationEntry(
  { code, officialName, name, slug, isResidual }: OccupationCareer,
  file: string,
): CategoryFile['data']['occupations'][number] {
  const median = payMeasure(leadingPeriod(code), 'median');
  return {
    code,
    name: officialName,
    shortName: name,
    slug,
    isResidual,
    median: apiFigure(oewsFigure(code, median)),
    openings: apiFigure(projectionFigure(code, 'openings')),
    api: addressesIn(file)(routes.api(`careers/${slug}`)),
  };
}

/** Everything the interface says of a category. */
export function categoryFile(category: Category): CategoryFile {
  const { code, name, slug, about } = category;
  const file = `categories/${slug}`;
  const figures = nationalFigures(code);
  const facts = [figures.oews.employment.factId, figures.ep['jobs-base'].factId];
  return {
    ...apiFrame('category', file, routes.category(slug), facts),
    data: {
      code,
      name,
      slug,
      about,
      figures,
      occupations: careersInCategory(category).map((career) => occupationEntry(career, file)),
    },
  };
}
