import { everydayQueries } from '../support/search/everyday-queries.ts';
import type { Score } from './measure.ts';
import { reasons } from './reasons.ts';

/** An engine, what it weighs and how it did. */
export interface Measured {
  readonly engine: string;
  readonly bytes: number;
  /** Every how many queries it was asked one. */
  readonly every: number;
  readonly scores: readonly Score[];
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const inHundred = (share: number) => (100 * share).toFixed(1);
const threeOf = ({ first, inThree, reciprocalRank }: Score) =>
  `${inHundred(first)} / ${inHundred(inThree)} / ${reciprocalRank.toFixed(3)}`;

const scoreOf = ({ scores }: Measured, set: string) => scores.find((score) => score.set === set);

/** Right first, right in the first three and the mean reciprocal rank, a row a set. */
export function rightness(measured: readonly Measured[]): string {
  const sets = [...new Set(measured.flatMap(({ scores }) => scores.map(({ set }) => set)))];
  return table(
    ['queries', 'n', ...measured.map(nameOf)],
    sets.map((set) => [
      set,
      String(Math.max(...measured.map((one) => scoreOf(one, set)?.queries ?? 0))),
      ...measured.map((one) => {
        const score = scoreOf(one, set);
        return score ? threeOf(score) : 'not asked';
      }),
    ]),
  );
}

const nameOf = ({ engine, every }: Measured) => (every > 1 ? `${engine} (1 in ${every})` : engine);

const timed = [
  'held out, as they are',
  'held out, misspelt',
  'everyday, tuning half',
  'everyday, reporting half',
];

/** Milliseconds a query and kilobytes sent, a row an engine. */
export function costs(measured: readonly Measured[]): string {
  return table(
    ['engine', 'data, KB gzip', ...timed.map((set) => `${set}, ms p50 / p95`)],
    measured.map((one) => [
      nameOf(one),
      (one.bytes / 1000).toFixed(0),
      ...timed.map((set) => {
        const score = scoreOf(one, set);
        return score ? `${score.p50.toFixed(2)} / ${score.p95.toFixed(2)}` : 'not asked';
      }),
    ]),
  );
}

/** The rows of the table in which another engine is right first more often, with the reason. */
export function behind(measured: readonly Measured[]): string {
  const [ours, ...others] = measured;
  const lines = (ours?.scores ?? []).flatMap((mine) =>
    others.flatMap((other) => {
      const theirs = scoreOf(other, mine.set);
      if (!theirs || other.every > 1 || theirs.first <= mine.first) return [];
      const reason = reasons[mine.set] ?? 'The reason is not known yet.';
      return `- **${mine.set}**: ${other.engine} ${inHundred(theirs.first)}, ours ${inHundred(mine.first)}. ${reason}`;
    }),
  );
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

/** How often the place of a query is understood. */
export function placesKnown([ours]: readonly Measured[]): string {
  const asked = everydayQueries().filter(
    ({ places, kind }) => places.length > 0 && kind !== 'place',
  );
  const of = (half: string) =>
    inHundred(scoreOf(ours ?? none, `everyday, ${half} half`)?.places ?? 0);
  return `Of the ${asked.length} everyday queries for a place, ours understands the place in ${of('tuning')} of a hundred of the tuning half and ${of('reporting')} of the reporting half; no other engine knows places from words.`;
}

const none: Measured = { engine: '', bytes: 0, every: 1, scores: [] };
