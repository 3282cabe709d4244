import type { Category } from '../../domain/categories.ts';
import { byPay, type OccupationRow } from '../../domain/comparison-row.ts';
import type { Figure } from '../../domain/figure.ts';
import { allOccupationsCode } from '../../domain/occupation-code.ts';
import type { PayReference } from '../../domain/pay-reference.ts';
import { receiptFor, shortAttribution, type Receipt } from '../../domain/receipt.ts';
import { routes } from '../../domain/routes.ts';
import { lowerFirst } from '../../domain/wording.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { projectionFigure, projectionsEdition } from '../../facts/projections.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { careersInCategory } from '../career-directory.ts';
import { editionYears } from '../career/outlook.ts';
import { occupationRow } from './comparison-rows.ts';

/** Everything the page of one category shows. */
export interface CategoryPage {
  readonly category: Category;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly rows: readonly OccupationRow[];
  readonly references: readonly PayReference[];
  readonly median: Figure;
  readonly allJobs: Figure;
  readonly jobs: Figure;
  readonly openings: Figure;
  readonly growth: Figure;
  readonly baseYear: string;
  readonly targetYear: string;
  readonly releaseLabel: string;
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

export function categoryPage(category: Category): CategoryPage {
  const rows = byPay(careersInCategory(category).map(occupationRow));
  const median = oewsFigure(category.code, 'annual-median');
  const allJobs = oewsFigure(allOccupationsCode, 'annual-median');
  const years = editionYears(projectionsEdition());
  const receipts = comparisonReceipts(rows);
  const name = lowerFirst(category.name);
  return {
    category,
    title: `${category.name}: ${String(rows.length)} occupations compared`,
    description: `Every occupation in ${name} on one pay axis, with jobs, openings, projected growth and usual schooling, United States, ${newestOewsRelease().label}.`,
    path: routes.category(category.slug),
    trail: [{ name: 'Categories', href: routes.categories() }],
    rows,
    references: [
      { kind: 'all', label: 'all jobs', figure: allJobs },
      { kind: 'group', label: 'this category', figure: median },
    ],
    median,
    allJobs,
    jobs: projectionFigure(category.code, 'jobs-base'),
    openings: projectionFigure(category.code, 'openings'),
    growth: projectionFigure(category.code, 'change-percent'),
    baseYear: years.base,
    targetYear: years.target,
    releaseLabel: newestOewsRelease().label,
    receipts,
    sourcesLine: receipts.map(({ origin }) => `${shortAttribution(origin)}.`).join(' '),
  };
}

/** Receipts of the pay and of the projections in a comparison; its rows must not be empty. */
export function comparisonReceipts(
  rows: readonly Pick<OccupationRow, 'range' | 'jobs' | 'growth' | 'openings'>[],
): readonly Receipt[] {
  const [first] = rows;
  if (!first) return [];
  const pay = [first.range.p10.id, first.range.median.id, first.range.p90.id];
  const outlook = [first.jobs.id, first.growth.id, first.openings.id];
  return [
    { ...receiptFor(pay, sourceOfFact(first.range.median.id)), code: 'of each row' },
    { ...receiptFor(outlook, sourceOfFact(first.jobs.id)), code: 'of each row' },
  ];
}
