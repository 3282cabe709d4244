import type { ContextItemId } from '../work-context/context-items.ts';

/** Kinds of day, as `?day=` says them: only what the work-context items that are held can tell. */
export const dayKinds = [
  'outdoors',
  'on-your-feet',
  'walking',
  'bending',
  'close-to-people',
  'few-hazards',
  'few-infections',
  'regular-schedule',
  'short-week',
  'long-week',
] as const;
export type DayKind = (typeof dayKinds)[number];

/** A limit that one score from 0 to 100 must keep. */
export interface DayLimit {
  readonly item: ContextItemId;
  readonly side: 'at-least' | 'at-most';
  readonly score: number;
  /** What a score at the limit says, in the words of the answers. */
  readonly words: string;
}

interface KindOfDay {
  /** In the sentence and on its box: "outdoors". */
  readonly label: string;
  /** Every one of them is kept. */
  readonly limits: readonly [DayLimit, ...DayLimit[]];
}

type LimitOf = (item: ContextItemId, score: number, words: string) => DayLimit;
const atLeast: LimitOf = (item, score, words) => ({ item, side: 'at-least', score, words });
const atMost: LimitOf = (item, score, words) => ({ item, side: 'at-most', score, words });

const seldom = 'once a year, or never';

const days: Readonly<Record<DayKind, KindOfDay>> = {
  outdoors: {
    label: 'outdoors',
    limits: [atLeast('outdoors', 75, 'once a week or more')],
  },
  'on-your-feet': {
    label: 'on my feet',
    limits: [atLeast('standing', 75, 'more than half the time')],
  },
  walking: { label: 'walking a lot', limits: [atLeast('walking', 50, 'half the time or more')] },
  bending: { label: 'bending a lot', limits: [atLeast('bending', 50, 'half the time or more')] },
  'close-to-people': {
    label: 'close to people',
    limits: [atLeast('closeness', 75, 'at arm’s length or nearer')],
  },
  'few-hazards': {
    label: 'few hazards',
    limits: [atMost('hazardous-conditions', 25, seldom), atMost('hazardous-equipment', 25, seldom)],
  },
  'few-infections': { label: 'few infections', limits: [atMost('infection', 25, seldom)] },
  'regular-schedule': {
    label: 'a regular schedule',
    limits: [atMost('schedule', 25, 'nearer to set hours than to hours that change')],
  },
  'short-week': {
    label: 'about 40 hours or fewer',
    limits: [atMost('week-length', 50, 'about 40 hours a week, or fewer')],
  },
  'long-week': {
    label: 'more than 40 hours',
    limits: [atLeast('week-length', 75, 'nearer to more than 40 hours than to 40')],
  },
};

export const dayLabel = (kind: DayKind): string => days[kind].label;

export const dayLimits = (kind: DayKind): readonly DayLimit[] => days[kind].limits;

export const isDayKind = (word: string): word is DayKind => dayKinds.some((kind) => kind === word);

/** Whether a score keeps a limit. */
export const keeps = ({ side, score }: DayLimit, rated: number): boolean =>
  side === 'at-least' ? rated >= score : rated <= score;

/** `75 or more: once a week or more`, as the table of the page has a limit. */
export const limitWords = ({ side, score, words }: DayLimit): string =>
  `${String(score)} or ${side === 'at-least' ? 'more' : 'less'}: ${words}`;

/** What people ask about a day that none of the items says. */
export const dayUnknowns = ['sitting', 'nights', 'weekends', 'animals'] as const;
