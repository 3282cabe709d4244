import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { routes } from '../../domain/site/links.ts';
import { writtenComparison } from '../compare-careers/compare-page.ts';
import { titlePage } from '../title-page.ts';
import { comparisonOrigins } from './comparison-worksheet.ts';
import { worksheetFrame, type WorksheetFrame } from './worksheet-frame.ts';

/** A job title on one page of paper: the occupations it may be counted in, side by side. */
export interface TitleWorksheet {
  readonly frame: WorksheetFrame;
  readonly comparison: Comparison;
  /** By code, the line in a job ad that leads to an occupation. */
  readonly ads: ReadonlyMap<string, string>;
}

/**
 * @param file the MDX file, named when one of its codes is no occupation.
 * @param siteUrl full address of the site's root, for the code and the citation.
 */
export function titleWorksheet(
  text: TitleFrontMatter,
  file: string,
  siteUrl: string,
): TitleWorksheet {
  const page = titlePage(text, file);
  const { comparison } = writtenComparison([text.slug], [text], file);
  return {
    frame: worksheetFrame({
      heading: text.title,
      say: page.heading,
      pageTitle: page.title,
      pagePath: page.path,
      parent: { name: 'Careers', href: routes.careers() },
      path: routes.worksheet(text.slug),
      origins: comparisonOrigins(comparison),
      siteUrl,
    }),
    comparison,
    ads: new Map(
      text.candidates.map(({ code, ad }) => [code, `${ad.before}${ad.emphasis}${ad.after}`]),
    ),
  };
}
