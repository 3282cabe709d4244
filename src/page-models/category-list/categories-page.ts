import { categories, type Category } from '../../domain/words/categories.ts';
import { categorySpread, type CategorySpread } from '../../domain/pay/category-spread.ts';
import { byPay, type CategoryRow } from '../../domain/lists/category-row.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { collapsedWords } from '../../domain/pay/collapsed-pay.ts';
import type { PayRange } from '../../domain/pay/pay-range.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { projectionFigure, projectionsEdition } from '../../facts/projections.ts';
import { oewsNational } from '../../facts/tables/oews.ts';
import { projections } from '../../facts/tables/projections.ts';
import { tablePath } from '../../facts/tables/table.ts';
import { routes } from '../../domain/site/links.ts';
import { careersInCategory } from '../career-directory.ts';
import { payRangeOf } from '../career-page/pay.ts';
import { groupEditionNote, groupYears, type ListYears } from '../list-years.ts';
import { categoryReceipts } from './category-page.ts';
import { categoryRow } from './category-rows.ts';

/** Everything the comparison of the 22 categories shows. */
export interface CategoriesPage extends ListYears {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly (CategoryRow & { readonly spread: CategorySpread })[];
  /** Pay and projected growth of all jobs of the country. */
  readonly allJobs: { readonly range: PayRange; readonly growth: Figure };
  readonly releaseLabel: string;
  /** Which newer edition has no figures of categories here; undefined when there is none. */
  readonly editionNote: string | undefined;
  /** Addresses of the tables behind the figures. */
  readonly downloads: { readonly pay: string; readonly projections: string };
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

export function categoriesPage(): CategoriesPage {
  const rows = byPay(
    categories.map((category) => ({ ...categoryRow(category), spread: spreadOf(category) })),
  );
  const receipts = categoryReceipts(rows);
  return {
    title: `The ${String(rows.length)} categories of work compared`,
    description: `Pay range, jobs, openings and projected growth of all ${String(rows.length)} categories of work in the United States, side by side, with the source of every figure.`,
    rows,
    allJobs: {
      range: payRangeOf(allOccupationsCode, 'annual'),
      growth: projectionFigure(allOccupationsCode, 'change-percent'),
    },
    releaseLabel: newestOewsRelease().label,
    ...groupYears(),
    editionNote: groupEditionNote(),
    downloads: {
      pay: routes.download(tablePath(oewsNational, newestOewsRelease().release)),
      projections: routes.download(tablePath(projections, projectionsEdition())),
    },
    receipts,
    sourcesLine: receipts.map(({ origin }) => `${shortAttribution(origin)}.`).join(' '),
  };
}

/** The medians of a category's occupations, a dot each. */
function spreadOf(category: Category): CategorySpread {
  return categorySpread(
    careersInCategory(category).map(({ code, name, href, isResidual }) => ({
      name,
      href,
      isResidual,
      median: oewsFigure(code, 'annual-median'),
      collapsed: collapsedWords(payRangeOf(code, 'annual')),
    })),
  );
}
