import type { Figure } from '../figures/figure.ts';
import { isPresent } from '../figures/figure.ts';
import { monthInWords } from '../words/date-words.ts';

/** One answer of O*NET's survey: a level of education and the share that names it. */
export interface SurveyAnswer {
  readonly label: string;
  readonly share: Figure;
}

/** What people who know a job answered when O*NET asked how much school a new worker needs. */
export interface SchoolingSurvey {
  /** The O*NET occupation asked about: one of several may share an OEWS occupation. */
  readonly occupation: string;
  /** In the order of the levels, least schooling first. */
  readonly answers: readonly SurveyAnswer[];
  /** Who answered, as O*NET calls them: workers themselves or experts who know the job. */
  readonly who: string;
  /** Year and month. */
  readonly date: string;
  /** How many people answered; undefined where O*NET does not say. */
  readonly asked: number | undefined;
  /** O*NET advises against relying on one of the shares or more. */
  readonly hasImprecise: boolean;
}

/** Below this share, in percent, an answer says more of who was asked than of the job. */
const smallShare = 10;

const isSmall = ({ share }: SurveyAnswer) => isPresent(share) && share.value < smallShare;

/** The answers that are shown, and those that are folded away. */
export function partAnswers({ answers }: Pick<SchoolingSurvey, 'answers'>): {
  readonly shown: readonly SurveyAnswer[];
  readonly folded: readonly SurveyAnswer[];
} {
  return {
    shown: answers.filter((answer) => !isSmall(answer)),
    folded: answers.filter(isSmall),
  };
}

const whoWords: Readonly<Record<string, string>> = {
  Incumbent: 'people who do the job',
  'Occupational Expert': 'experts who know the job',
  Analyst: 'analysts',
};

/** Who was asked: `experts who know the job`. */
export const whoAnswered = ({ who }: Pick<SchoolingSurvey, 'who'>): string =>
  whoWords[who] ?? who.toLowerCase();

/** What was asked about, when, and how many answered, as sentences. */
export function surveyNote({ occupation, date, asked }: SchoolingSurvey): string {
  const count =
    asked === undefined ? '' : ` ${String(asked)} ${asked === 1 ? 'person' : 'people'} answered.`;
  return `These are the answers for ${occupation}, ${monthInWords(date)}.${count}`;
}
