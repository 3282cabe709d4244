import { wordRuns } from './shared-runs.ts';

/** Every run of `length` words that more than `most` of `texts` have, with how many have it. */
export function sharedFrames(
  texts: readonly (readonly string[])[],
  length: number,
  most: number,
): string[] {
  const counts = new Map<string, number>();
  for (const sentences of texts) {
    const own = new Set(sentences.flatMap((sentence) => wordRuns(sentence, length)));
    for (const run of own) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > most)
    .sort(([, a], [, b]) => b - a)
    .map(([run, count]) => `${count} texts say "${run}". Say it another way in some of them.`);
}
