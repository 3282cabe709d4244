import { formatNumber } from '../figures/format.ts';
import { inPlace, nationId, type Place } from '../places/place.ts';
import { interestName } from '../schooling/interests.ts';
import { dayLabel } from './day-kinds.ts';
import { trainingLabel } from './training-time.ts';
import type { Wishes } from './wishes.ts';

/** Each wish in a few words, in the order of the sentence: `at least $60,000 a year in Georgia`. */
export function wishPhrases(
  { train, pay, like = [], day = [], grows, openings, license, jobs }: Wishes,
  place: Pick<Place, 'id' | 'kind' | 'name'>,
): readonly string[] {
  const where = place.id === nationId ? '' : inPlace(place);
  return [
    ...(train ? [trainingLabel(train)] : []),
    ...(pay === undefined
      ? [where]
      : [`at least ${formatNumber(pay, 'usd-year')} a year ${where}`.trim()]),
    ...like.map((interest) => interestName(interest).toLowerCase()),
    ...day.map(dayLabel),
    ...(grows ? ['growing'] : []),
    ...(license ? ['no license'] : []),
    ...(openings === undefined
      ? []
      : [`at least ${formatNumber(openings, 'persons')} openings a year`]),
    ...(jobs === undefined ? [] : [`at least ${formatNumber(jobs, 'persons')} employees there`]),
  ].filter((phrase) => phrase !== '');
}
