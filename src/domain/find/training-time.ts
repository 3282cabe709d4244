import { entryEducationLevels, type EntryEducation } from '../schooling/preparation.ts';

/** School after high school, at most, as `?train=` says it; `more` is any. */
export const trainingTimes = ['none', 'two-years', 'four-years', 'more'] as const;
export type TrainingTime = (typeof trainingTimes)[number];

interface TimeWords {
  /** After "I want …": a choice of the sentence. */
  readonly label: string;
  /** The highest level that the agency may list as typical; undefined where any may be. */
  readonly upTo: EntryEducation | undefined;
  /** The rule, as it stands on the page. */
  readonly rule: string;
}

const times: Readonly<Record<TrainingTime, TimeWords>> = {
  none: {
    label: 'no college',
    upTo: 'high-school',
    rule: 'The agency lists no diploma or a high school diploma as typical. Paid training on the job and work before stand beside it.',
  },
  'two-years': {
    label: 'two years of school at most',
    upTo: 'associates',
    rule: 'The agency lists an associate’s degree or less as typical: also a certificate after high school, or some college without a degree.',
  },
  'four-years': {
    label: 'four years of school at most',
    upTo: 'bachelors',
    rule: 'The agency lists a bachelor’s degree or less as typical.',
  },
  more: { label: 'any schooling', upTo: undefined, rule: 'Any schooling.' },
};

export const trainingLabel = (time: TrainingTime): string => times[time].label;

export const trainingRule = (time: TrainingTime): string => times[time].rule;

/** Whether a level of schooling takes no longer than `time`. */
export function takesAtMost(level: EntryEducation, time: TrainingTime): boolean {
  const { upTo } = times[time];
  return (
    upTo === undefined || entryEducationLevels.indexOf(level) <= entryEducationLevels.indexOf(upTo)
  );
}

/** The next longer time; undefined after the longest. */
export const longerTime = (time: TrainingTime): TrainingTime | undefined =>
  trainingTimes[trainingTimes.indexOf(time) + 1];
