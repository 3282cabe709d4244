import { byPay } from '../../domain/comparison-row.ts';
import { standingOf } from '../../domain/comparison-order.ts';
import type { Category } from '../../domain/categories.ts';
import type { AllJobs, ExploredOccupation } from '../../domain/explored-occupation.ts';
import { interests, isInterest, type Interest } from '../../domain/interests.ts';
import { jobZoneOf, jobZones, type JobZone } from '../../domain/job-zone.ts';
import { allOccupationsCode } from '../../domain/occupation-code.ts';
import { shortAttribution, type Receipt } from '../../domain/receipt.ts';
import { routes } from '../../domain/routes.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { onetOccupationsOf } from '../../facts/onet.ts';
import { projectionFigure, projectionsEdition } from '../../facts/projections.ts';
import { mainSourceOf } from '../../facts/sources.ts';
import { onetInterests } from '../../facts/tables/ratings.ts';
import { oewsNational } from '../../facts/tables/oews.ts';
import { projections } from '../../facts/tables/projections.ts';
import { tablePath } from '../../facts/tables/table.ts';
import { allCategories, occupationCareers } from '../career-directory.ts';
import { editionYears } from '../career/outlook.ts';
import { topInterestNames } from '../career/skills.ts';
import { comparisonReceipts } from '../category/category-page.ts';
import { occupationRow } from '../category/comparison-rows.ts';

/** Everything the page of all occupations as points shows. */
export interface ExplorePage {
  readonly title: string;
  readonly description: string;
  /** Highest pay first, "all other" occupations last. */
  readonly rows: readonly ExploredOccupation[];
  /** Those without a yearly pay to draw them at. */
  readonly unplaced: readonly ExploredOccupation[];
  readonly allJobs: AllJobs;
  readonly categories: readonly Category[];
  readonly zones: readonly JobZone[];
  readonly interests: readonly Interest[];
  readonly releaseLabel: string;
  readonly baseYear: string;
  readonly targetYear: string;
  readonly downloads: { readonly pay: string; readonly projections: string };
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

export function explorePage(): ExplorePage {
  const rows = byPay(occupationCareers().map(explored));
  const years = editionYears(projectionsEdition());
  const receipts = comparisonReceipts(rows);
  const origins = [...receipts.map(({ origin }) => origin), mainSourceOf(onetInterests)];
  return {
    title: 'Explore: pay against openings',
    description: `All ${String(rows.length)} occupations of the United States in one drawing: pay in the middle against openings a year or projected growth, by category, schooling and interest.`,
    rows,
    unplaced: rows.filter(({ range }) => standingOf(range.median) === undefined),
    allJobs: {
      median: oewsFigure(allOccupationsCode, 'annual-median'),
      openings: projectionFigure(allOccupationsCode, 'openings'),
      growth: projectionFigure(allOccupationsCode, 'change-percent'),
      jobs: projectionFigure(allOccupationsCode, 'jobs-base'),
    },
    categories: allCategories,
    zones: jobZones.filter((zone) => rows.some((row) => row.zone === zone)),
    interests: interests.filter((name) => rows.some((row) => row.interests.includes(name))),
    releaseLabel: newestOewsRelease().label,
    baseYear: years.base,
    targetYear: years.target,
    downloads: {
      pay: routes.download(tablePath(oewsNational, newestOewsRelease().release)),
      projections: routes.download(tablePath(projections, projectionsEdition())),
    },
    receipts,
    sourcesLine: origins.map((origin) => `${shortAttribution(origin)}.`).join(' '),
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
