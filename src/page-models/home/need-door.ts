import { findCareers } from '../../domain/find/find-careers.ts';
import { emptyRequest, type FinderRequest } from '../../domain/find/finder-address.ts';
import type { FinderOccupation, FinderPlace } from '../../domain/find/finder-occupation.ts';
import { nationId } from '../../domain/places/place.ts';
import { finderOccupations } from '../find/finder-occupations.ts';
import { finderPlace } from '../find/finder-place.ts';

/** A sentence of wishes, and what it finds. */
export interface NeedDoor {
  readonly request: FinderRequest;
  readonly fits: readonly FinderOccupation[];
  readonly there: FinderPlace;
}

/** The wishes that the home page begins with: those that people ask for most. */
const example: FinderRequest = {
  ...emptyRequest,
  wishes: { train: 'two-years', pay: 60_000, like: ['Social'] },
};

export function needDoor(): NeedDoor {
  const there = finderPlace(nationId);
  const { fits } = findCareers(finderOccupations(), { ...example, there });
  return { request: example, fits, there };
}
