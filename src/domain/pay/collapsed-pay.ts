import { isPresent, type Figure } from '../figures/figure.ts';
import { percentilePoints, type PercentilePoint } from '../figures/measure.ts';
import { listInWords } from '../words/wording.ts';

/** The five published percentiles of one estimate. */
export type FivePoints = Readonly<Record<PercentilePoint, Figure>>;

/** A percentile this many times its neighbor is far from it. */
const far = 3;

/**
 * Whether two percentiles next to each other are the same while the one before or after them is
 * more than three times off: the mark of an estimate that rests on a handful of answers, such as
 * a 75th and a 90th percentile of $470,940 above a median of $72,410. `range` is lowest first.
 */
export function isCollapsed(range: readonly Figure[]): boolean {
  const values = range.filter(isPresent).map(({ value }) => value);
  return values.some((value, at) => {
    if (value !== values[at + 1]) return false;
    const [below, above] = [values[at - 1] ?? value, values[at + 2] ?? value];
    return value > below * far || above > value * far;
  });
}

const pointWords = {
  p10: 'the 10th percentile',
  p25: 'the 25th percentile',
  median: 'the middle',
  p75: 'the 75th percentile',
  p90: 'the 90th percentile',
} as const satisfies Readonly<Record<PercentilePoint, string>>;

/**
 * What makes an estimate look unusual, in words: which percentiles next to each other are one
 * amount, such as a middle that is the 75th percentile too. Undefined where none are, and where
 * only the lowest two are and the others not far: a legal minimum makes that everywhere.
 */
export function collapsedWords(range: FivePoints): string | undefined {
  const runs = equalRuns(range);
  const isFloorAlone = runs.length === 1 && runs[0]?.join() === 'p10,p25';
  if (isFloorAlone && !isCollapsed(percentilePoints.map((point) => range[point]))) return undefined;
  const said = runs.map((run) => listInWords(run.map((point) => pointWords[point])));
  return said.length === 0
    ? undefined
    : `${said.join(' are the same amount, and so are ')}${said.length === 1 ? ' are the same amount' : ''}`;
}

/**
 * What a ranking says of a row whose estimate looks unusual; `words` are those of
 * `collapsedWords`. The amount stays as published, and the row where it ranks.
 */
export function collapsedSentence(words: string, subject = 'This estimate'): string {
  return `${subject} looks unusual: ${words}, as published.`;
}

/** Percentiles next to each other that are the same amount, two or more at a time. */
function equalRuns(range: FivePoints): readonly (readonly PercentilePoint[])[] {
  const runs: PercentilePoint[][] = [];
  for (const [at, point] of percentilePoints.entries()) {
    const before = percentilePoints[at - 1];
    const [lower, here] = [before && range[before], range[point]];
    if (lower && isPresent(lower) && isPresent(here) && lower.value === here.value) {
      runs.at(-1)?.push(point);
    } else {
      runs.push([point]);
    }
  }
  return runs.filter((run) => run.length > 1);
}
