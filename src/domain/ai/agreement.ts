import { everyOccupation } from '../figures/fact-code.ts';
import { parseFactId, factId, type FactId } from '../figures/fact-id.ts';
import type { DerivedFigure } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { quarterAt, type AiMeasure } from './exposure.ts';
import { rankCorrelation } from './rank-correlation.ts';

/** One study's ratings of the jobs that all three rate, in one order, and the id of one of them. */
export interface StudyRatings {
  readonly measure: AiMeasure;
  readonly values: readonly number[];
  readonly anyId: FactId;
}

/** How far two studies agree about the jobs that all three rate. */
export interface StudyPair {
  readonly studies: readonly [StudyRatings, StudyRatings];
  readonly correlation: DerivedFigure;
  /** Jobs that both put into one quarter, into neighboring ones, and further apart. */
  readonly sameQuarter: DerivedFigure;
  readonly nextQuarter: DerivedFigure;
  readonly further: DerivedFigure;
  /** Each job's place in the first study and in the second, 0 to 1, jobs rated alike one after the other. */
  readonly points: readonly (readonly [number, number])[];
}

export function studyPair(one: StudyRatings, other: StudyRatings): StudyPair {
  const studies = [one, other] as const;
  const [a, b] = [quarters(one.values), quarters(other.values)];
  const apart = a.map((quarter, at) => Math.abs(quarter - (b[at] ?? quarter)));
  const jobs = (derived: string, words: string, fits: (by: number) => boolean) => {
    const value = apart.filter(fits).length;
    return figure(studies, {
      derived,
      unit: 'persons',
      value,
      arithmetic: `Both studies put ${formatNumber(value, 'persons')} jobs ${words}.`,
    });
  };
  return {
    studies,
    correlation: figure(studies, {
      derived: 'rank-correlation',
      unit: 'score',
      value: rankCorrelation(one.values, other.values),
      arithmetic: `Spearman’s rank correlation over ${formatNumber(one.values.length, 'persons')} jobs; jobs rated alike share the mean of their ranks.`,
    }),
    sameQuarter: jobs('jobs-in-the-same-quarter', 'in the same quarter', (by) => by === 0),
    nextQuarter: jobs('jobs-in-neighboring-quarters', 'in neighboring quarters', (by) => by === 1),
    further: jobs('jobs-further-apart', 'two or three quarters apart', (by) => by > 1),
    points: zip(places(one.values), places(other.values)),
  };
}

/** A figure worked out of all that both studies say of the jobs. */
const figure = (
  studies: StudyPair['studies'],
  made: Omit<DerivedFigure, 'from'>,
): DerivedFigure => ({
  ...made,
  from: studies.map(({ anyId }) => factId({ ...parseFactId(anyId), code: everyOccupation })),
});

/** Places of ratings among each other, 0 to 1; those alike stand one after the other. */
function places(values: readonly number[]): readonly number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const found = new Array<number>(values.length);
  order.forEach(({ at }, rank) => (found[at] = (rank + 0.5) / values.length));
  return found;
}

/** The quarter of each rating, by the middle of the stretch that it shares with those alike. */
function quarters(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const middles = new Map<number, number>();
  for (const value of new Set(values)) {
    const below = sorted.findIndex((other) => other === value);
    const alike = sorted.lastIndexOf(value) - below + 1;
    middles.set(value, (below + alike / 2) / values.length);
  }
  return values.map((value) => quarterAt(middles.get(value) ?? 0));
}

const zip = (xs: readonly number[], ys: readonly number[]) =>
  xs.map((x, at) => [x, ys[at] ?? 0] as const);
