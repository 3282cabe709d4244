import type { Figure } from '../figures/figure.ts';
import { standingOf } from '../lists/list-order.ts';
import { dayLimits, keeps, type DayKind } from './day-kinds.ts';
import type { FinderOccupation, FinderPlace } from './finder-occupation.ts';
import { takesAtMost } from './training-time.ts';
import type { WishName } from './wish-fields.ts';
import type { Wishes } from './wishes.ts';

/** Whether an occupation is what a wish asks for; `unknown` where the figure asked is not there. */
export type Fit = 'yes' | 'no' | 'unknown';

const yesIf = (holds: boolean): Fit => (holds ? 'yes' : 'no');

/** `unknown` also for pay that is only known to be at least less than what is asked. */
function isAtLeast(figure: Figure, least: number): Fit {
  const standing = standingOf(figure);
  if (!standing) return 'unknown';
  return standing.value < least && standing.atLeast ? 'unknown' : yesIf(standing.value >= least);
}

function dayFits(row: FinderOccupation, kind: DayKind): Fit {
  return allOf(
    dayLimits(kind).map((limit) => {
      const score = row.day(limit.item);
      return 'value' in score ? yesIf(keeps(limit, score.value)) : 'unknown';
    }),
  );
}

/** One `no` decides; else one `unknown`. */
function allOf(fits: readonly Fit[]): Fit {
  if (fits.includes('no')) return 'no';
  return fits.includes('unknown') ? 'unknown' : 'yes';
}

/** Whether `row` fits one wish that is asked; a wish that is not asked fits. */
export function fitOf(
  row: FinderOccupation,
  wish: WishName,
  asked: Wishes,
  there: FinderPlace,
): Fit {
  const { train, pay, like = [], day = [], openings, jobs } = asked;
  switch (wish) {
    case 'train':
      if (!train) return 'yes';
      return row.education ? yesIf(takesAtMost(row.education, train)) : 'unknown';
    case 'pay':
      return pay === undefined ? 'yes' : isAtLeast(there.figure(row.code, 'annual-median'), pay);
    case 'like':
      if (like.length === 0) return 'yes';
      if (row.interests.length === 0) return 'unknown';
      return yesIf(like.every((interest) => row.interests.includes(interest)));
    case 'day':
      return allOf(day.map((kind) => dayFits(row, kind)));
    case 'grows': {
      if (!asked.grows) return 'yes';
      return 'value' in row.growth ? yesIf(row.growth.value > 0) : 'unknown';
    }
    case 'openings':
      return openings === undefined ? 'yes' : isAtLeast(row.openings, openings);
    case 'license':
      if (!asked.license || row.license === 'none') return 'yes';
      return row.license === 'unknown' ? 'unknown' : 'no';
    case 'jobs':
      return jobs === undefined ? 'yes' : isAtLeast(there.figure(row.code, 'employment'), jobs);
  }
}
