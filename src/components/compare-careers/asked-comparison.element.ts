import type { IndexedCareer } from '../../domain/compare-careers/career-index.ts';
import type { CompareRequest } from '../../domain/compare-careers/compare-address.ts';
import { comparisonOf, type Comparison } from '../../domain/compare-careers/comparison.ts';
import type { ComparisonEdition } from '../../domain/compare-careers/edition.ts';
import { showsRows } from '../../views/compare-careers/compared-careers.ts';
import type { ComparedData } from './compared-data.element.ts';
import { payAsked } from './place-asked.element.ts';

/**
 * Careers side by side as an address asks for them, and in sentences what of it cannot be had. What
 * is told of the work is fetched only where rows are shown.
 */
export async function askedComparison(
  data: ComparedData,
  careers: readonly IndexedCareer[],
  edition: ComparisonEdition,
  request: CompareRequest,
): Promise<{ readonly comparison: Comparison; readonly complaints: readonly string[] }> {
  const [[compared, work], { pay, complaints }] = await Promise.all([
    data.compared(careers, edition, showsRows(request)),
    payAsked(data, request, edition),
  ]);
  return { comparison: comparisonOf(compared, edition, pay, work), complaints };
}
