import type { MonetaryAmountDistribution, Occupation } from 'schema-dts';
import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import type { ShownBrief } from '../../domain/site/brief.ts';
import { pageAddress } from '../../domain/site/page-address.ts';
import type { PayRange } from '../../domain/pay/pay-range.ts';
import { educationPhrase, type EntryEducation } from '../../domain/schooling/preparation.ts';
import type { OccupationCareer } from '../career-directory.ts';

/**
 * An occupation as schema.org has it, with the pay that its page leads with.
 * @param education what BLS analysts assign; undefined where they assign nothing.
 * @param site full address of the site's root.
 * @param brief what the job is, in words.
 */
export function occupationThing(
  { code, name, officialName, href }: OccupationCareer,
  range: PayRange,
  education: EntryEducation | undefined,
  site: string,
  brief: Pick<ShownBrief, 'sentence' | 'duties'>,
): Occupation {
  const pay = payDistribution(range);
  return {
    '@type': 'Occupation',
    name,
    ...(officialName === name ? {} : { alternateName: officialName }),
    description: brief.sentence,
    responsibilities: brief.duties,
    mainEntityOfPage: pageAddress(site, href),
    occupationalCategory: {
      '@type': 'CategoryCode',
      codeValue: code,
      name: officialName,
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'OEWS occupations (SOC 2018)' },
    },
    occupationLocation: { '@type': 'Country', name: 'United States' },
    ...(education ? { educationRequirements: `Usually ${educationPhrase(education)}` } : {}),
    ...(pay ? { estimatedSalary: pay } : {}),
  };
}

/** The percentiles that are published, and no others; undefined where none is. */
function payDistribution(range: PayRange): MonetaryAmountDistribution | undefined {
  const { period, p10, p25, median, p75, p90 } = range;
  const published = {
    ...amount('percentile10', p10),
    ...amount('percentile25', p25),
    ...amount('median', median),
    ...amount('percentile75', p75),
    ...amount('percentile90', p90),
  };
  if (Object.keys(published).length === 0) return undefined;
  return {
    '@type': 'MonetaryAmountDistribution',
    currency: 'USD',
    duration: period === 'annual' ? 'P1Y' : 'PT1H',
    ...published,
  };
}

type Point = 'percentile10' | 'percentile25' | 'median' | 'percentile75' | 'percentile90';

const amount = (point: Point, figure: Figure): Partial<Record<Point, number>> =>
  isPresent(figure) ? { [point]: figure.value } : {};
