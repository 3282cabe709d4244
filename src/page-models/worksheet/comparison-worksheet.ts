import type { ComparisonFrontMatter } from '../../content-schemas/comparison.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Comparison } from '../../domain/careers-compared/comparison.ts';
import type { Origin } from '../../domain/receipt.ts';
import { routes } from '../../domain/routes.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { exampleComparison } from '../compare/compare-page.ts';
import { curatedComparison } from '../compare/curated-comparison.ts';
import { worksheetFrame, type WorksheetFrame } from './worksheet-frame.ts';

/** Careers side by side on one page of paper. */
export interface ComparisonWorksheet {
  readonly frame: WorksheetFrame;
  /** The page with the answers. */
  readonly href: string;
  readonly comparison: Comparison;
}

/** The sources of what a sheet shows of a comparison: pay and outlook. */
export function comparisonOrigins({ edition, allJobs }: Comparison): readonly Origin[] {
  return [sourceOfFact(allJobs.id), sourceOfFact(edition.growthOfAllJobs.id)];
}

/**
 * The sheet of a written comparison.
 * @param file the MDX file, named when one of its careers has no page.
 * @param siteUrl full address of the site's root, for the code and the citation.
 */
export function curatedWorksheet(
  text: ComparisonFrontMatter,
  titles: readonly TitleFrontMatter[],
  file: string,
  siteUrl: string,
): ComparisonWorksheet {
  const { comparison, title, path } = curatedComparison(text, titles, file);
  const frame = worksheetFrame({
    heading: text.title,
    say: text.summary,
    pageTitle: title,
    pagePath: path,
    parent: { name: 'Compare', href: routes.compare() },
    path: routes.comparisonWorksheet(text.slug),
    origins: comparisonOrigins(comparison),
    siteUrl,
  });
  return { frame, href: path, comparison };
}

/** The sheet for any careers: an example until the address asks for others. */
export function anyComparisonWorksheet(
  titles: readonly TitleFrontMatter[],
  siteUrl: string,
): ComparisonWorksheet {
  const { comparison } = exampleComparison(titles);
  const href = routes.compare();
  const frame = worksheetFrame({
    heading: 'Careers side by side',
    say: `Pay ${comparison.pay.where}.`,
    pageTitle: 'Compare careers',
    pagePath: href,
    parent: { name: 'Compare', href },
    path: routes.compareWorksheet(),
    origins: comparisonOrigins(comparison),
    siteUrl,
  });
  return { frame, href, comparison };
}
