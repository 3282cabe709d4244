import ExploreTable from '../../src/components/explore/ExploreTable.astro';
import OccupationExplorer from '../../src/components/explore/OccupationExplorer.astro';
import {
  exploreFilters,
  type ExploredOccupation,
} from '../../src/domain/lists/explored-occupations.ts';
import { renderComponent } from './render-component.ts';
import { sampleOccupation, sampleProjection } from './sample-category-rows.ts';
import { samplePay } from './sample-pay.ts';

/** Made-up occupations as points and as a table. */

const jobsYear = '2024';

const allJobs = () => ({
  median: samplePay('median', 50_980),
  openings: sampleProjection('openings', 18_863_300),
  growth: sampleProjection('change-percent', 3.1),
  jobs: sampleProjection('jobs-base', 169_956_100),
});

export const explored = (
  name: string,
  changes: Parameters<typeof sampleOccupation>[1] & Partial<ExploredOccupation> = {},
): ExploredOccupation => ({ zone: 4, interests: ['Social'], ...sampleOccupation(name, changes) });

/** The picture, as it is served. */
export const explorerHtml = (
  rows: readonly ExploredOccupation[],
  unplaced: readonly ExploredOccupation[] = [],
): Promise<string> =>
  renderComponent(OccupationExplorer, {
    props: {
      rows,
      unplaced,
      allJobs: allJobs(),
      jobsYear,
      years: { base: '2025', target: '2035' },
      downloads: { pay: '/downloads/pay.csv', projections: '/downloads/outlook.csv' },
    },
  });

/** The table, as it stands on its own page. */
export const exploreTableHtml = (rows: readonly ExploredOccupation[]): Promise<string> =>
  renderComponent(ExploreTable, {
    props: {
      rows,
      filters: exploreFilters(rows),
      allJobs: allJobs(),
      jobsYear,
      decade: '2025 to 2035',
    },
  });

/** What the page of the table is answered with. */
export const tablePage = (table: string): Response =>
  new Response(`<!doctype html><title>Table</title><main><h1>Table</h1>${table}</main>`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
