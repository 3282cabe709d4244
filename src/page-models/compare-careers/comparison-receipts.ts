import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { mainSourceOf, sourceOfFact } from '../../facts/sources.ts';
import { consumerPrices } from '../../facts/tables/prices.ts';
import { comparisonEdition } from './compared-careers.ts';
import { outlookReceipts } from '../outlook-receipts.ts';
import { rowsReceipt } from '../place-page/place-receipts.ts';

/** Where the national figures of a comparison come from: pay, outlook, schooling, prices. */
export function comparisonReceipts({ occupations }: Comparison): readonly Receipt[] {
  const [first] = occupations;
  if (!first) return [];
  const { pay, period, employees, outlook } = first;
  const range = pay[period];
  const survey = occupations.flatMap(({ waysIn }) => waysIn.survey?.answers[0]?.share.id ?? [])[0];
  const { releases, release } = comparisonEdition();
  const prices = releases[release]?.prices.id;
  return [
    rowsReceipt([range.p10.id, range.median.id, range.p90.id, employees.id]),
    ...outlookReceipts(outlook),
    ...(survey ? [rowsReceipt([survey])] : []),
    ...(prices ? [rowsReceipt([prices])] : []),
  ];
}

/** The same in a line for the foot of a page. */
export function comparisonSourcesLine(): string {
  const { allJobs, growthOfAllJobs } = comparisonEdition();
  const [pay, outlook] = [sourceOfFact(allJobs.annual.id), sourceOfFact(growthOfAllJobs.id)];
  return `Pay: ${shortAttribution(pay)}. Outlook: ${shortAttribution(outlook)}. Prices: ${shortAttribution(mainSourceOf(consumerPrices))}.`;
}
