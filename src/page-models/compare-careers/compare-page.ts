import { comparisonOf, type Comparison } from '../../domain/compare-careers/comparison.ts';
import { nationPay } from '../../domain/compare-careers/shown-pay.ts';
import type { Receipt } from '../../domain/figures/receipt.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import { occupationsOf } from '../../domain/compare-careers/compared-career.ts';
import { comparedCareers, comparisonEdition } from './compared-careers.ts';
import { workByCode, type GuideTexts } from './compared-work.ts';
import { comparisonReceipts, comparisonSourcesLine } from './comparison-receipts.ts';

/** Everything a comparison of the nation shows that is written at build. */
export interface WrittenComparison {
  readonly comparison: Comparison;
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

/**
 * The careers with these slugs side by side, across the nation.
 * @param file named when a slug has no page.
 */
export function writtenComparison(
  slugs: readonly string[],
  titles: readonly TitleFrontMatter[],
  file: string,
  guides: GuideTexts,
): WrittenComparison {
  const careers = comparedCareers(slugs, titles, file);
  const edition = comparisonEdition();
  const work = workByCode(
    occupationsOf(careers).map(({ code }) => code),
    guides,
    file,
  );
  const comparison = comparisonOf(careers, edition, nationPay(edition), work);
  return {
    comparison,
    receipts: comparisonReceipts(comparison),
    sourcesLine: comparisonSourcesLine(),
  };
}

/** Shown until a reader chooses: nurses at two levels of schooling, and a skilled trade. */
const example = ['registered-nurses', 'electricians', 'accountants-and-auditors'] as const;

/** What the comparison page shows before anything is asked for. */
export function exampleComparison(
  titles: readonly TitleFrontMatter[],
  guides: GuideTexts,
): WrittenComparison {
  const file = 'src/page-models/compare-careers/compare-page.ts';
  return writtenComparison(example, titles, file, guides);
}
