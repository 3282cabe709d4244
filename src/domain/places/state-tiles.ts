/**
 * Where each state stands in a map of equal tiles, north on top: so that Rhode Island can be read
 * as well as Texas. A dot is a gap.
 */
const grid = `
AK .  .  .  .  .  .  .  .  .  ME
.  .  .  .  .  .  .  .  .  VT NH
WA ID MT ND MN IL WI MI NY RI MA
OR NV WY SD IA IN OH PA NJ CT .
CA UT CO NE MO KY WV VA MD DE .
.  AZ NM KS AR TN NC SC DC .  .
.  .  .  OK LA MS AL GA .  .  .
HI .  .  TX .  .  .  .  FL .  .`;

/** A tile: rows and columns count from 1. */
export interface StateTile {
  readonly state: string;
  readonly row: number;
  readonly column: number;
}

/** The 50 states and the District of Columbia, row by row from the top left. */
export const stateTiles: readonly StateTile[] = grid
  .trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .map((state, column) => ({ state, row: row + 1, column: column + 1 })),
  )
  .filter(({ state }) => state !== '.');
