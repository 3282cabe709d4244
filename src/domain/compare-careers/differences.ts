import type { Comparison } from './comparison.ts';
import { dayDifference } from './day-difference.ts';
import type { Difference } from './difference.ts';
import { endsOf } from './ends.ts';
import { interestDifference } from './interest-difference.ts';
import { licenseDifference } from './license-difference.ts';
import { growthDifference, openingsDifference } from './outlook-differences.ts';
import { payApart } from './pay-apart.ts';
import { schoolDifference } from './school-difference.ts';
import type { Sentence } from './sentence.ts';
import type { StandingTopic } from './standing.ts';

/** How many of the differences are the ones that matter the most. */
export const mattersMost = 3;

/**
 * What sets the careers apart, in a sentence for each thing, that in which they stand furthest apart
 * among all occupations first. Interests have no more and no less, so they come last.
 */
export function differences(comparison: Comparison): readonly Difference[] {
  const of = (topic: string, standing: StandingTopic, sentence: Sentence | undefined) => {
    const ends = sentence && endsOf(comparison, standing);
    return ends ? [{ topic, apart: ends.apart, sentence }] : [];
  };
  const day = dayDifference(comparison);
  const interests = interestDifference(comparison);
  const told = [
    ...of('Pay', 'pay', payApart(comparison)),
    ...of('School', 'school', schoolDifference(comparison)),
    ...of('License', 'license', licenseDifference(comparison)),
    ...of('Openings', 'openings', openingsDifference(comparison)),
    ...of('Growth', 'growth', growthDifference(comparison)),
    ...(day ? [{ topic: 'The day', ...day }] : []),
  ].sort((a, b) => b.apart - a.apart);
  return [...told, ...(interests ? [{ topic: 'Interests', apart: 0, sentence: interests }] : [])];
}
