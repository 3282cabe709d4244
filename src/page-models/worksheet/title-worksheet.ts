import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import { comparisonOf, type Comparison } from '../../domain/compare-careers/comparison.ts';
import { nationPay } from '../../domain/compare-careers/shown-pay.ts';
import { routes } from '../../domain/site/links.ts';
import { comparedCareers, comparisonEdition } from '../compare-careers/compared-careers.ts';
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
  const edition = comparisonEdition();
  const careers = comparedCareers([text.slug], [text], file);
  const comparison = comparisonOf(careers, edition, nationPay(edition));
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
