/**
 * What the day of a job is like, as O*NET's work context asks it. A score from 0 to 100 is the mean
 * of the answers on a scale of three or five, put on one measure.
 */
export const contextItemIds = [
  'outdoors',
  'outdoors-under-cover',
  'standing',
  'walking',
  'bending',
  'closeness',
  'week-length',
  'schedule',
  'e-mail',
  'hazardous-conditions',
  'hazardous-equipment',
  'infection',
] as const;
export type ContextItemId = (typeof contextItemIds)[number];

/** The answers that people could give, the lowest first. */
type Answers = readonly [string, string, string, ...string[]];

/** How often something comes up. */
const often: Answers = [
  'never',
  'once a year or more',
  'once a month or more',
  'once a week or more',
  'every day',
];

/** How much of the time at work. */
const time: Answers = [
  'never',
  'less than half the time',
  'about half the time',
  'more than half the time',
  'nearly all the time',
];

export interface ContextItem {
  /** O*NET's id and name of what was asked. */
  readonly element: string;
  readonly asked: string;
  /** At the head of a row: "Outdoors". */
  readonly name: string;
  readonly answers: Answers;
}

/** Every item, in the order of a page. */
export const contextItems: Readonly<Record<ContextItemId, ContextItem>> = {
  outdoors: {
    element: '4.C.2.a.1.c',
    asked: 'Outdoors, Exposed to All Weather Conditions',
    name: 'Outdoors, in any weather',
    answers: often,
  },
  'outdoors-under-cover': {
    element: '4.C.2.a.1.d',
    asked: 'Outdoors, Under Cover',
    name: 'Outdoors, under a roof',
    answers: often,
  },
  standing: {
    element: '4.C.2.d.1.b',
    asked: 'Spend Time Standing',
    name: 'On your feet',
    answers: time,
  },
  walking: {
    element: '4.C.2.d.1.d',
    asked: 'Spend Time Walking or Running',
    name: 'Walking or running',
    answers: time,
  },
  bending: {
    element: '4.C.2.d.1.h',
    asked: 'Spend Time Bending or Twisting Your Body',
    name: 'Bending or twisting',
    answers: time,
  },
  closeness: {
    element: '4.C.2.a.3',
    asked: 'Physical Proximity',
    name: 'Close to other people',
    answers: [
      'far from anyone',
      'others near, but not close',
      'a shared room',
      'at arm’s length',
      'near enough to touch',
    ],
  },
  'week-length': {
    element: '4.C.3.d.8',
    asked: 'Duration of Typical Work Week',
    name: 'Hours a week',
    answers: ['fewer than 40', 'about 40', 'more than 40'],
  },
  schedule: {
    element: '4.C.3.d.4',
    asked: 'Work Schedules',
    name: 'Schedule',
    answers: ['set hours', 'hours that change', 'only in a season'],
  },
  'e-mail': {
    element: '4.C.1.a.2.h',
    asked: 'E-Mail',
    name: 'E-mail',
    answers: often,
  },
  'hazardous-conditions': {
    element: '4.C.2.c.1.d',
    asked: 'Exposed to Hazardous Conditions',
    name: 'Hazards, such as chemicals',
    answers: often,
  },
  'hazardous-equipment': {
    element: '4.C.2.c.1.e',
    asked: 'Exposed to Hazardous Equipment',
    name: 'Dangerous machines',
    answers: often,
  },
  infection: {
    element: '4.C.2.c.1.b',
    asked: 'Exposed to Disease or Infections',
    name: 'Disease or infection',
    answers: often,
  },
};

/** The answer nearest to a score from 0 to 100. */
export function nearestAnswer(id: ContextItemId, score: number): string {
  const { answers } = contextItems[id];
  return answers[Math.round((score / 100) * (answers.length - 1))] ?? '';
}
