import { byPay } from '../../domain/lists/category-row.ts';
import { standingOf } from '../../domain/lists/list-order.ts';
import {
  exploreTableTitle,
  type AllJobs,
  type ExploredOccupation,
} from '../../domain/lists/explored-occupations.ts';
import { isInterest } from '../../domain/schooling/interests.ts';
import { jobZoneOf } from '../../domain/schooling/job-zone.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { onetOccupationsOf } from '../../facts/onet.ts';
import { editionFigure, outlookEdition, projectionFigure } from '../../facts/projections.ts';
import { mainSourceOf } from '../../facts/sources.ts';
import { onetInterests } from '../../facts/tables/ratings.ts';
import { oewsNational } from '../../facts/tables/oews.ts';
import { projections } from '../../facts/tables/projections.ts';
import { tablePath } from '../../facts/tables/table.ts';
import { occupationCareers } from '../career-directory.ts';
import { listYears, type ListYears } from '../list-years.ts';
import { topInterestNames } from '../career-page/skills.ts';
import { categoryReceipts } from '../category-list/category-page.ts';
import { occupationRow } from '../category-list/category-rows.ts';

/** Everything the pages of all occupations show, as points or as a table. */
export interface ExplorePage extends ListYears {
  readonly title: string;
  readonly description: string;
  /** Highest pay first, "all other" occupations last. */
  readonly rows: readonly ExploredOccupation[];
  /** Those without a yearly pay to draw them at. */
  readonly unplaced: readonly ExploredOccupation[];
  readonly allJobs: AllJobs;
  readonly releaseLabel: string;
  readonly downloads: { readonly pay: string; readonly projections: string };
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

export function explorePage(): ExplorePage {
  const rows = byPay(occupationCareers().map(explored));
  const receipts = categoryReceipts(rows);
  const origins = [...receipts.map(({ origin }) => origin), mainSourceOf(onetInterests)];
  return {
    title: 'Explore: pay against openings',
    description: `All ${String(rows.length)} occupations of the United States in one drawing: pay in the middle against openings a year or projected growth, by category, schooling and interest.`,
    rows,
    unplaced: rows.filter(({ range }) => standingOf(range.median) === undefined),
    allJobs: {
      median: oewsFigure(allOccupationsCode, 'annual-median'),
      openings: editionFigure(outlookEdition(), allOccupationsCode, 'openings'),
      growth: editionFigure(outlookEdition(), allOccupationsCode, 'change-percent'),
      jobs: projectionFigure(allOccupationsCode, 'jobs-base'),
    },
    releaseLabel: newestOewsRelease().label,
    ...listYears(),
    downloads: {
      pay: routes.download(tablePath(oewsNational, newestOewsRelease().release)),
      projections: routes.download(tablePath(projections, outlookEdition())),
    },
    receipts,
    sourcesLine: origins.map((origin) => `${shortAttribution(origin)}.`).join(' '),
  };
}

/** The page with the same occupations as a table. */
export function exploreTablePage(): ExplorePage {
  const page = explorePage();
  return {
    ...page,
    title: exploreTableTitle,
    description: `Pay in the middle, openings a year, projected growth and jobs of all ${String(page.rows.length)} occupations of the United States in one table, with usual schooling, job zone and interests.`,
  };
}

function explored(career: Parameters<typeof occupationRow>[0]): ExploredOccupation {
  const zone = onetOccupationsOf(career.code).find(({ job_zone: zone }) => zone)?.job_zone;
  return {
    ...occupationRow(career),
    zone: zone ? jobZoneOf(Number(zone)) : undefined,
    interests: topInterestNames(career.code).filter(isInterest),
  };
}
