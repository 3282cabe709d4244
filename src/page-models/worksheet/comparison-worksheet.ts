import type { ComparisonFrontMatter } from '../../content-schemas/comparison.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { compareTitle } from '../../domain/compare-careers/comparison-title.ts';
import type { Origin } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import type { GuideTexts } from '../compare-careers/compared-work.ts';
import { exampleComparison } from '../compare-careers/compare-page.ts';
import { curatedComparison } from '../compare-careers/curated-comparison.ts';
import { worksheetFrame, type WorksheetFrame } from './worksheet-frame.ts';

/** Careers side by side on one page of paper. */
export interface ComparisonWorksheet {
  readonly frame: WorksheetFrame;
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
  guides: GuideTexts,
): ComparisonWorksheet {
  const { comparison, title, path } = curatedComparison(text, titles, file, guides);
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
  return { frame, comparison };
}

/** The sheet for any careers: an example until the address asks for others. */
export function anyComparisonWorksheet(
  titles: readonly TitleFrontMatter[],
  siteUrl: string,
  guides: GuideTexts,
): ComparisonWorksheet {
  const { comparison } = exampleComparison(titles, guides);
  const href = routes.compare();
  const frame = worksheetFrame({
    heading: 'Careers side by side',
    say: `Pay ${comparison.pay.where}.`,
    pageTitle: compareTitle,
    pagePath: href,
    parent: { name: 'Compare', href },
    path: routes.compareWorksheet(),
    origins: comparisonOrigins(comparison),
    siteUrl,
  });
  return { frame, comparison };
}
