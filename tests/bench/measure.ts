import type { BenchEngine } from './bench-engine.ts';
import type { BenchQuery } from './bench-queries.ts';

/** How an engine did on one set of queries. */
export interface Score {
  readonly engine: string;
  readonly set: string;
  readonly queries: number;
  /** The share of queries whose first page is right, and of those with a right one in three. */
  readonly first: number;
  readonly inThree: number;
  /** The mean of one over the place of the first right page; 0 where none of ten is right. */
  readonly reciprocalRank: number;
  /** Milliseconds for a query, in the middle and at the 95th of a hundred. */
  readonly p50: number;
  readonly p95: number;
  /** The share of queries for a place of which one is understood; undefined where none asks. */
  readonly places?: number;
}

/** One query and what came of it. */
export interface Outcome {
  readonly asked: BenchQuery;
  /** Where the first right page stands, from 1; 0 for nowhere among those looked at. */
  readonly rank: number;
  readonly milliseconds: number;
  readonly found: readonly string[];
  readonly placeKnown: boolean;
}

/** Puts every query to an engine once, after a few that warm it up. */
export async function ask(
  engine: BenchEngine,
  queries: readonly BenchQuery[],
): Promise<readonly Outcome[]> {
  for (const query of ['sailor', 'piano teacher', 'wekder']) await engine.search(query);
  const outcomes: Outcome[] = [];
  for (const asked of queries.filter((_, at) => at % (engine.every ?? 1) === 0)) {
    const began = performance.now();
    const pages = await engine.search(asked.query);
    const milliseconds = performance.now() - began;
    const known = asked.places.length > 0 ? (engine.placesIn?.(asked.query) ?? []) : [];
    outcomes.push({
      asked,
      rank: pages.findIndex((page) => asked.isRight(page)) + 1,
      milliseconds,
      found: pages.map(({ href }) => href),
      placeKnown: asked.places.some((place) => known.includes(place)),
    });
  }
  return outcomes;
}

/** The score on each set, in the order in which the sets are first met. */
export function scoresOf(engine: string, outcomes: readonly Outcome[]): readonly Score[] {
  const sets = new Set(outcomes.flatMap(({ asked }) => asked.sets));
  return [...sets].map((set) => {
    const ofSet = outcomes.filter(({ asked }) => asked.sets.includes(set));
    return scoreOf(engine, set, ofSet);
  });
}

function scoreOf(engine: string, set: string, outcomes: readonly Outcome[]): Score {
  const share = (of: readonly Outcome[], isRight: (outcome: Outcome) => boolean) =>
    of.filter(isRight).length / of.length;
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const timeAt = (part: number) => times[Math.floor(part * (times.length - 1))] ?? 0;
  const withPlace = outcomes.filter(({ asked }) => asked.places.length > 0);
  return {
    engine,
    set,
    queries: outcomes.length,
    first: share(outcomes, ({ rank }) => rank === 1),
    inThree: share(outcomes, ({ rank }) => rank > 0 && rank <= 3),
    reciprocalRank:
      outcomes.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / outcomes.length,
    p50: timeAt(0.5),
    p95: timeAt(0.95),
    ...(withPlace.length > 0 ? { places: share(withPlace, ({ placeKnown }) => placeKnown) } : {}),
  };
}
