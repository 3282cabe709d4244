import type { Category } from '../../domain/words/categories.ts';
import { byPay, type OccupationRow } from '../../domain/lists/category-row.ts';
import { figureCell } from '../../domain/figures/figure-cell.ts';
import { sum } from '../../domain/figures/derive.ts';
import { parseFactId } from '../../domain/figures/fact-id.ts';
import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import { percentilePoints } from '../../domain/figures/measure.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { allJobsReference, type PayReference } from '../../domain/pay/pay-reference.ts';
import { receiptFor, shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import type { SwitchedCategory, SwitchedRow } from '../../domain/places/switched-page.ts';
import { lowerFirst } from '../../domain/words/wording.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { projectionFigure } from '../../facts/projections.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { careersInCategory } from '../career-directory.ts';
import { listYears, type ListYears } from '../list-years.ts';
import { outlookReceipts } from '../outlook-receipts.ts';
import { occupationRow } from './category-rows.ts';

/** Everything the page of one category shows. */
export interface CategoryPage extends ListYears {
  readonly category: Category;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly rows: readonly OccupationRow[];
  readonly references: readonly PayReference[];
  /** What a script needs to show the pay of a place. */
  readonly switched: SwitchedCategory;
  readonly median: Figure;
  readonly allJobs: Figure;
  readonly jobs: Figure;
  /** Of all its occupations together, in the newest edition. */
  readonly openings: DerivedFigure | undefined;
  readonly releaseLabel: string;
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

/** The title of a category's page, as its head and a citation give it. */
export const categoryTitle = (category: Category): string =>
  `${category.name}: ${String(careersInCategory(category).length)} occupations compared`;

export function categoryPage(category: Category): CategoryPage {
  const rows = byPay(careersInCategory(category).map(occupationRow));
  const median = oewsFigure(category.code, 'annual-median');
  const allJobs = oewsFigure(allOccupationsCode, 'annual-median');
  const references: readonly PayReference[] = [
    allJobsReference(allJobs),
    { kind: 'group', label: 'this category', figure: median },
  ];
  const receipts = categoryReceipts(rows);
  const name = lowerFirst(category.name);
  return {
    category,
    title: categoryTitle(category),
    description: `Every occupation in ${name} on one pay axis, with jobs, openings, projected growth and usual schooling, United States, ${newestOewsRelease().label}.`,
    path: routes.category(category.slug),
    trail: [{ name: 'Categories', href: routes.categories() }],
    rows,
    references,
    switched: {
      kind: 'category',
      release: newestOewsRelease().release,
      editions: editionsOf(rows),
      targetYear: listYears().years.target,
      references,
      occupations: Object.fromEntries(rows.map((row) => [row.code, switchedRow(row)])),
    },
    median,
    allJobs,
    jobs: projectionFigure(category.code, 'jobs-base'),
    openings: sum(rows.map(({ openings }) => openings)),
    ...listYears(),
    releaseLabel: newestOewsRelease().label,
    receipts,
    sourcesLine: receipts.map(({ origin }) => `${shortAttribution(origin)}.`).join(' '),
  };
}

/** The editions that the projected figures of `rows` are of: the same for all of them. */
function editionsOf(rows: readonly OccupationRow[]): SwitchedCategory['editions'] {
  const of = (what: 'jobs' | 'growth' | 'openings') =>
    rows[0] ? parseFactId(rows[0][what].id).release : '';
  return { jobs: of('jobs'), growth: of('growth'), openings: of('openings') };
}

const switchedRow = ({ range, jobs, growth, openings }: OccupationRow): SwitchedRow => ({
  pay: percentilePoints.map((point) => figureCell(range[point])),
  jobs: figureCell(jobs),
  growth: figureCell(growth),
  openings: figureCell(openings),
});

/** Receipts of the pay and of the projections in a comparison; its rows must not be empty. */
export function categoryReceipts(
  rows: readonly Pick<OccupationRow, 'range' | 'jobs' | 'growth' | 'openings'>[],
): readonly Receipt[] {
  const [first] = rows;
  if (!first) return [];
  const pay = [first.range.p10.id, first.range.median.id, first.range.p90.id];
  return [
    { ...receiptFor(pay, sourceOfFact(first.range.median.id)), code: 'of each row' },
    ...outlookReceipts(first),
  ];
}
