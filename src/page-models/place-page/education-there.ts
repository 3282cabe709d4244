import type { LivingCosts } from '../../domain/pay/living-costs.ts';
import type { LivingOn } from '../../domain/pay/living-on.ts';
import { monthOfPay } from '../../domain/pay/month-of-pay.ts';
import { nationId, type Place } from '../../domain/places/place.ts';
import type { EducationThere } from '../../domain/places/place-occupation.ts';
import {
  educationPhrase,
  entryEducationLevels,
  type EntryEducation,
} from '../../domain/schooling/preparation.ts';
import { educationFigure } from '../../facts/education-pay.ts';

/** Pay of all jobs in a place by the schooling they typically need, beside the nation. */
export function educationThere({ id }: Place): readonly EducationThere[] {
  return entryEducationLevels.map((level) => ({
    level,
    jobs: educationFigure(id, level, 'employment'),
    median: educationFigure(id, level, 'annual-median'),
    nation: educationFigure(nationId, level, 'annual-median'),
  }));
}

/** The two levels that most people choose between. */
const levelsLivedOn: readonly EntryEducation[] = ['high-school', 'bachelors'];

/** What a month's pay comes to in a place, for the jobs of two levels of schooling. */
export function livingOnThere({ id }: Place, costs: LivingCosts): readonly LivingOn[] {
  return levelsLivedOn.map((level) => ({
    who: `Jobs that usually need ${educationPhrase(level)}`,
    quarter: monthOfPay(educationFigure(id, level, 'annual-p25'), costs, true),
    middle: monthOfPay(educationFigure(id, level, 'annual-median'), costs, true),
  }));
}
