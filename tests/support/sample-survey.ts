import { factId } from '../../src/domain/figures/fact-id.ts';
import type { SchoolingSurvey } from '../../src/domain/schooling/schooling-survey.ts';

/** A made-up survey with these shares, in percent. */
export function sampleSurvey(shares: Readonly<Record<string, number>>): SchoolingSurvey {
  const answers = Object.entries(shares).map(([label, value], at) => ({
    label,
    share: {
      id: factId({
        dataset: 'onet',
        release: '30.3',
        place: 'US',
        code: '29-1141.00',
        measure: `education-${String(at + 1)}`,
      }),
      unit: 'percent' as const,
      value,
    },
  }));
  return {
    occupation: 'Nurses',
    answers,
    who: 'Incumbent',
    date: '2021-08',
    asked: 31,
    hasImprecise: false,
  };
}
