import type { ListState } from '../lists/list-field.ts';
import { interests, type Interest } from '../schooling/interests.ts';
import { isDayKind, type DayKind } from './day-kinds.ts';
import { interestToken } from './interest-tokens.ts';
import { trainingTimes, type TrainingTime } from './training-time.ts';
import {
  finderOrders,
  wishFields,
  wishNames,
  type FinderOrder,
  type WishName,
} from './wish-fields.ts';

/** What a reader asks of a career, its place apart. A wish that is left out asks for nothing. */
export interface Wishes {
  /** School after high school, at most. */
  readonly train?: Exclude<TrainingTime, 'more'>;
  /** Dollars a year in the middle, at least. */
  readonly pay?: number;
  /** Each is one of the two strongest interests of the occupation. */
  readonly like?: readonly Interest[];
  /** Each is what the day is like. */
  readonly day?: readonly DayKind[];
  /** More jobs at the end of the projection than at its start. */
  readonly grows?: true;
  /** Openings a year in the nation, at least. */
  readonly openings?: number;
  /** A source says that no license is needed. */
  readonly license?: 'none';
  /** Employees in the place, at least. */
  readonly jobs?: number;
}

const numberOf = (text: string | undefined) => (text ? Number(text) : undefined);

/** The wishes of a list's state. */
export function wishesOf(state: ListState): Wishes {
  const train = trainingTimes.find((time) => time !== 'more' && time === state.train);
  const like = interests.filter((each) => listed(state.like).includes(interestToken(each)));
  const day = listed(state.day).filter(isDayKind);
  const [pay, openings, jobs] = [state.pay, state.openings, state.jobs].map(numberOf);
  return {
    ...(train && train !== 'more' ? { train } : {}),
    ...(pay === undefined ? {} : { pay }),
    ...(like.length > 0 ? { like } : {}),
    ...(day.length > 0 ? { day } : {}),
    ...(state.grows === 'yes' ? { grows: true } : {}),
    ...(openings === undefined ? {} : { openings }),
    ...(state.license === 'none' ? { license: 'none' } : {}),
    ...(jobs === undefined ? {} : { jobs }),
  };
}

const listed = (text: string | undefined): readonly string[] => (text ? text.split(',') : []);

/** The state of a list that asks for `wishes`, whatever its order. */
export function stateOfWishes(wishes: Wishes): ListState {
  return {
    train: wishes.train ?? wishFields.train.usual,
    pay: String(wishes.pay ?? ''),
    like: (wishes.like ?? []).map(interestToken).join(','),
    day: (wishes.day ?? []).join(','),
    grows: wishes.grows ? 'yes' : '',
    openings: String(wishes.openings ?? ''),
    license: wishes.license ?? '',
    jobs: String(wishes.jobs ?? ''),
  };
}

/** The wishes that ask for something, in the order of the sentence. */
export const askedWishes = (wishes: Wishes): readonly WishName[] =>
  wishNames.filter((name) => wishes[name] !== undefined);

/** The order of a list's state. */
export const orderOf = ({ sort }: ListState): FinderOrder =>
  finderOrders.find((known) => known === sort) ?? 'openings';
