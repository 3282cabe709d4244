import type { JobFacts } from './step-rules.ts';

/** Which jobs O*NET relates to which: by code, the related codes with their rank, 1 the closest. */
export type Relations = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How important skills and knowledge are in a job, by element id, on O*NET's scale of 1 to 5. */
export type Ratings = ReadonlyMap<string, number>;

/** The one line of supervisors for all jobs of a major group, where there is but one. */
const supervisors: Readonly<Record<string, string>> = {
  '35': '35-1012',
  '43': '43-1011',
  '45': '45-1011',
  '47': '47-1011',
  '49': '49-1011',
  '51': '51-1011',
  '53': '53-1047',
};

const supervisorOf = (code: string): string | undefined => supervisors[code.slice(0, 2)];

const ranks = 25;
const atRank = (rank: number) => 1 - (rank - 1) / ranks;

/**
 * How related other jobs are to one, 0 to 1 and a little more where both lists say so: those that
 * O*NET lists for it, those it is listed for, those that many jobs of its minor group have in their
 * lists or are listed for, and the supervisors of its whole group.
 */
export function relatedTo(
  code: string,
  relations: { readonly forward: Relations; readonly backward: Relations },
  siblings: readonly string[],
): ReadonlyMap<string, number> {
  const { forward, backward } = relations;
  const found = new Map<string, number>();
  for (const [other, rank] of forward.get(code) ?? []) found.set(other, atRank(rank));
  for (const [other, rank] of backward.get(code) ?? []) {
    const own = found.get(other);
    const back = atRank(rank) - 0.05;
    found.set(other, own === undefined ? back : Math.max(own, back) + 0.1);
  }
  const counts = new Map<string, number>();
  for (const sibling of siblings) {
    const theirs = [
      ...(forward.get(sibling)?.keys() ?? []),
      ...(backward.get(sibling)?.keys() ?? []),
    ];
    for (const other of new Set(theirs)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const enough = Math.max(2, 0.3 * siblings.length);
  for (const [other, count] of counts) {
    if (count >= enough && !found.has(other)) {
      found.set(other, 0.35 + (0.3 * count) / siblings.length);
    }
  }
  const supervisor = supervisorOf(code);
  if (supervisor !== undefined && !found.has(supervisor)) found.set(supervisor, 0.5);
  found.delete(code);
  return found;
}

/** How alike two jobs' ratings are, −1 to 1, as they differ from those of all jobs. */
export function likeness(one: Ratings, other: Ratings, means: Ratings): number {
  let [both, ones, others] = [0, 0, 0];
  for (const [id, importance] of one) {
    const theirs = other.get(id);
    if (theirs === undefined) continue;
    const mean = means.get(id) ?? 0;
    const [x, y] = [importance - mean, theirs - mean];
    both += x * y;
    ones += x * x;
    others += y * y;
  }
  return ones > 0 && others > 0 ? both / Math.sqrt(ones * others) : 0.5;
}

/**
 * What steps are sorted by, most first: how related and how alike the jobs are; more where the step
 * is one up (years of work in a related job are asked for, or it is to supervise), where there are
 * many openings, and less for each level of further school.
 */
export function stepScore(
  here: JobFacts,
  there: JobFacts,
  { related, alike }: { readonly related: number; readonly alike: number },
): number {
  const up = there.asksForWorkBefore ? 0.35 : 0;
  const supervises = supervisorOf(here.code) === there.code ? 0.15 : 0;
  const openings = 0.2 * Math.log10(Math.max(there.openings, 100) / 1000);
  const more =
    here.schooling === undefined || there.schooling === undefined
      ? 0
      : Math.max(0, there.schooling - here.schooling);
  return related + 0.6 * alike + up + supervises + openings - 0.1 * more;
}
