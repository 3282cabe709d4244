import type { ComparedOccupation } from './compared-career.ts';
import type { Comparison } from './comparison.ts';
import type { StandingTopic } from './standing.ts';

/** The two careers that stand furthest apart in a topic among all occupations. */
export interface Ends {
  readonly most: ComparedOccupation;
  readonly least: ComparedOccupation;
  /** From 0, where all stand alike, to 1,000. */
  readonly apart: number;
}

/** Undefined where fewer than two are known. */
export function endsOf({ occupations, work }: Comparison, topic: StandingTopic): Ends | undefined {
  const known = occupations
    .flatMap((occupation) => {
      const standing = work.get(occupation.code)?.standing[topic];
      return standing === undefined ? [] : [{ occupation, standing }];
    })
    .sort((a, b) => b.standing - a.standing);
  const [most, least] = [known[0], known.at(-1)];
  if (!most || !least || known.length < 2) return undefined;
  return {
    most: most.occupation,
    least: least.occupation,
    apart: most.standing - least.standing,
  };
}
