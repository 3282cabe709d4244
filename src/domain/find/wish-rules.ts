import { interestMeaning, interestName, interests } from '../schooling/interests.ts';
import { listNames } from '../words/wording.ts';
import { trainingLabel, trainingRule, trainingTimes } from './training-time.ts';
import type { WishName } from './wish-fields.ts';

/** How the finder reads one wish. */
export interface WishRule {
  readonly wish: WishName | 'in';
  /** What a reader says. */
  readonly words: string;
  /** What an occupation must be, in whole sentences. */
  readonly rule: string;
}

const sixInterests = listNames(
  interests.map(
    (interest) =>
      `${interestName(interest).toLowerCase()} is “${interest.toLowerCase()}” (${interestMeaning(interest)})`,
  ),
);

/** The rule of every wish, in the order of the sentence. A kind of day has its table beside it. */
export const wishRules: readonly WishRule[] = [
  ...trainingTimes
    .filter((time) => time !== 'more')
    .map((time): WishRule => ({
      wish: 'train',
      words: trainingLabel(time),
      rule: trainingRule(time),
    })),
  {
    wish: 'pay',
    words: 'at least so much',
    rule: 'Half of the people in the job earn that much a year or more, in the place you name: the published middle (median).',
  },
  {
    wish: 'in',
    words: 'in a place',
    rule: 'An estimate of the job is published there. Pay and employees are then those of the place; openings and growth stay those of the whole country.',
  },
  {
    wish: 'like',
    words: 'what I like',
    rule: `It is one of the two strongest of the job’s six interests in O*NET; of two you name, both. In O*NET’s words, ${sixInterests}.`,
  },
  {
    wish: 'day',
    words: 'a kind of day',
    rule: 'O*NET’s scores of the job keep the limits in the table below; of several you name, all.',
  },
  {
    wish: 'grows',
    words: 'growing',
    rule: 'The projected number of jobs is larger at the end of the ten years than at their start, in the whole country. A projection is no promise.',
  },
  {
    wish: 'openings',
    words: 'many openings',
    rule: 'That many jobs to fill in a year are projected, in the whole country: new ones, and those of people who leave.',
  },
  {
    wish: 'license',
    words: 'no license',
    rule: 'A source says that the job needs no license. Where no source we read says either, the job is not in the list, but counted beside it.',
  },
  {
    wish: 'jobs',
    words: 'so many in the job',
    rule: 'That many employees are counted in the job in the place you name, without the self-employed.',
  },
];
