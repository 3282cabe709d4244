import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import type { MeasureOf } from '../figures/measures.ts';

export type AiMeasure = MeasureOf<'ai'>;

/** The studies, in the order of a page. */
export const aiMeasures = [
  'bls-category',
  'microsoft-applicability',
  'gpt-exposure',
] as const satisfies readonly AiMeasure[];

/** Who made each study, and when. */
export const aiStudyNames: Readonly<Record<AiMeasure, string>> = {
  'bls-category': 'Bureau of Labor Statistics, 2026',
  'microsoft-applicability': 'Microsoft, 2024',
  'gpt-exposure': 'OpenAI and others, 2023',
};

/** How far a study's ratings of the jobs that all three rate are from one job's. */
export interface AmongRated {
  /** Jobs that it rates lower. */
  readonly below: number;
  /** Jobs that it rates the same, this one among them. */
  readonly alike: number;
  readonly all: number;
}

/** One study's rating of an occupation, and where that puts it among the jobs that all three rate. */
export interface AiRating {
  readonly measure: AiMeasure;
  /** Missing where the study does not rate the occupation. */
  readonly figure: Figure;
  /** How many of those jobs the study rates lower; undefined where it does not rate this one. */
  readonly lower: DerivedFigure | undefined;
  /** From where to where the job stands among them, 0 to 1: jobs rated alike share a stretch. */
  readonly span: readonly [from: number, to: number] | undefined;
  readonly among: AmongRated | undefined;
}

/** Where a rating stands among `others`, the ratings of the jobs that all three studies rate. */
export function aiRating(measure: AiMeasure, figure: Figure, others: readonly number[]): AiRating {
  if (!isPresent(figure)) return aiRatingAmong(measure, figure, undefined);
  return aiRatingAmong(measure, figure, {
    below: others.filter((value) => value < figure.value).length,
    alike: others.filter((value) => value === figure.value).length,
    all: others.length,
  });
}

/** @param among undefined where the study does not rate the job. */
export function aiRatingAmong(
  measure: AiMeasure,
  figure: Figure,
  among: AmongRated | undefined,
): AiRating {
  if (!among) return { measure, figure, lower: undefined, span: undefined, among };
  const { below, alike, all } = among;
  const words = (jobs: number) => formatNumber(jobs, 'persons');
  return {
    measure,
    figure,
    lower: {
      derived: 'jobs-rated-lower',
      from: [figure.id],
      unit: 'rank',
      value: below,
      arithmetic: `Of ${words(all)} jobs that all three studies rate, this one rates ${words(below)} lower and ${words(alike)} alike.`,
    },
    span: [below / all, (below + alike) / all],
    among,
  };
}

/** The quarter of the jobs at a place among them, 0 to 1; 1 is the lowest quarter. */
export const quarterAt = (place: number): number => Math.min(4, Math.floor(place * 4) + 1);

/** The quarter that a rating stands in, by the middle of its stretch. */
const quarterOf = ({ span }: AiRating): number | undefined =>
  span && quarterAt((span[0] + span[1]) / 2);

/** How far the studies stand apart; `unknown` where fewer than two of them rate the job. */
export type AiAgreement = 'agree' | 'near' | 'disagree' | 'unknown';

/** Two quarters apart is disagreement: one study has a job in a half that another has it not in. */
export function aiAgreement(ratings: readonly AiRating[]): AiAgreement {
  const quarters = ratings.flatMap((rating) => quarterOf(rating) ?? []);
  if (quarters.length < 2) return 'unknown';
  const apart = Math.max(...quarters) - Math.min(...quarters);
  if (apart === 0) return 'agree';
  return apart === 1 ? 'near' : 'disagree';
}
