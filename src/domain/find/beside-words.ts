import { inPlace, type Place } from '../places/place.ts';
import type { UnknownWish } from './find-careers.ts';

/** What is not there of careers that may fit, after "of 5": a clause for each wish. */
const lacking: Readonly<Record<UnknownWish, (where: string) => string>> = {
  place: (where) => `no estimate is published ${where}`,
  pay: (where) => `no yearly pay is published ${where}`,
  jobs: (where) => `the number of employees ${where} is not published`,
  train: () => 'no schooling is listed',
  like: () => 'O*NET rates no interests',
  day: () => 'O*NET has no scores of the day',
  grows: () => 'no projection is published',
  openings: () => 'no openings are published',
  license: () => 'no source we read says whether it takes a license',
};

/** Why careers stand beside the list: `5 because no estimate is published in Georgia`. */
export const besideReason = (
  wish: UnknownWish,
  count: number,
  place: Pick<Place, 'id' | 'kind' | 'name'>,
): string => `${String(count)} because ${lacking[wish](inPlace(place))}`;
