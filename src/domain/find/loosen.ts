import { formatNumber } from '../figures/format.ts';
import { standingOf } from '../lists/list-order.ts';
import { interestName } from '../schooling/interests.ts';
import { dayLabel } from './day-kinds.ts';
import { fitting, type Asked } from './find-careers.ts';
import type { FinderOccupation, FinderPlace } from './finder-occupation.ts';
import { longerTime, trainingLabel } from './training-time.ts';
import type { Wishes } from './wishes.ts';

/** One wish asked less of, and how many careers fit then. */
export interface Loosened {
  /** After the number of careers: `if you take $55,000`. */
  readonly words: string;
  readonly wishes: Wishes;
  /** Pay of the whole country instead of the place's. */
  readonly isNational?: true;
  readonly count: number;
}

type Change = Omit<Loosened, 'count'>;

const payStep = 5000;

function without(wishes: Wishes, name: keyof Wishes): Wishes {
  return Object.fromEntries(Object.entries(wishes).filter(([key]) => key !== name));
}

/** `list` without one of its items; the wish is left out with its last. */
function withoutItem(wishes: Wishes, name: 'like' | 'day', item: string): Wishes {
  const left = (wishes[name] ?? []).filter((known) => known !== item);
  return left.length > 0 ? { ...wishes, [name]: left } : without(wishes, name);
}

function changes(wishes: Wishes): readonly Change[] {
  const { train, like = [], day = [], grows, openings, license, jobs } = wishes;
  const longer = train && longerTime(train);
  return [
    ...(train && longer
      ? [
          {
            words: `with ${trainingLabel(longer)}`,
            wishes: longer === 'more' ? without(wishes, 'train') : { ...wishes, train: longer },
          },
        ]
      : []),
    ...like.map((interest) => ({
      words: `without “${interestName(interest).toLowerCase()}”`,
      wishes: withoutItem(wishes, 'like', interest),
    })),
    ...day.map((kind) => ({
      words: `without “${dayLabel(kind)}”`,
      wishes: withoutItem(wishes, 'day', kind),
    })),
    ...(grows ? [{ words: 'growing or not', wishes: without(wishes, 'grows') }] : []),
    ...(license ? [{ words: 'with a license or not', wishes: without(wishes, 'license') }] : []),
    ...(openings === undefined
      ? []
      : [{ words: 'with any number of openings', wishes: without(wishes, 'openings') }]),
    ...(jobs === undefined
      ? []
      : [{ words: 'with any number of employees there', wishes: without(wishes, 'jobs') }]),
  ];
}

/** The highest pay in steps of $5,000, below what is asked, that more careers fit than `count`. */
function lessPay(
  occupations: readonly FinderOccupation[],
  { wishes, there }: Pick<Asked, 'wishes' | 'there'>,
  count: number,
): Change | undefined {
  const { pay } = wishes;
  if (pay === undefined) return undefined;
  const fits = fitting(occupations, { wishes: without(wishes, 'pay'), there });
  const below = fits.flatMap(({ code }) => {
    const standing = standingOf(there.figure(code, 'annual-median'));
    return standing && standing.value < pay ? [standing.value] : [];
  });
  if (below.length === 0) return undefined;
  // Of many that fit, one more would be no news: go down by a sixth of what is asked.
  const highest = count === 0 ? Math.max(...below) : Math.min(Math.max(...below), (pay * 5) / 6);
  const step = Math.floor(highest / payStep) * payStep;
  return step > 0
    ? {
        words: `if you take ${formatNumber(step, 'usd-year')}`,
        wishes: { ...wishes, pay: step },
      }
    : { words: 'with any pay', wishes: without(wishes, 'pay') };
}

/**
 * What each wish asked less of would give, one at a time: those that give more careers than fit,
 * the fewest more first.
 * @param nation pay of the whole country, where the wishes are for a place.
 */
export function loosened(
  occupations: readonly FinderOccupation[],
  asked: Pick<Asked, 'wishes' | 'there'>,
  count: number,
  nation: FinderPlace | undefined,
): readonly Loosened[] {
  const less = lessPay(occupations, asked, count);
  const all: readonly Change[] = [
    ...(less ? [less] : []),
    ...changes(asked.wishes),
    ...(nation
      ? [{ words: 'by pay in the whole country', wishes: asked.wishes, isNational: true as const }]
      : []),
  ];
  return all
    .map((change) => {
      const there = change.isNational && nation ? nation : asked.there;
      return { ...change, count: fitting(occupations, { wishes: change.wishes, there }).length };
    })
    .filter((change) => change.count > count)
    .sort((a, b) => a.count - b.count);
}
