import { expect, test } from 'vitest';
import { stateTiles } from '../../src/domain/places/state-tiles.ts';

/** Degrees west of each capital, to a tenth. */
const west: Readonly<Record<string, number>> = {
  AK: 134.4,
  ME: 69.8,
  VT: 72.6,
  NH: 71.5,
  WA: 122.9,
  ID: 116.2,
  MT: 112,
  ND: 100.8,
  MN: 93.1,
  IL: 89.7,
  WI: 89.4,
  MI: 84.6,
  NY: 73.8,
  RI: 71.4,
  MA: 71.1,
  OR: 123,
  NV: 119.8,
  WY: 104.8,
  SD: 100.3,
  IA: 93.6,
  IN: 86.2,
  OH: 83,
  PA: 76.9,
  NJ: 74.8,
  CT: 72.7,
  CA: 121.5,
  UT: 111.9,
  CO: 105,
  NE: 96.7,
  MO: 92.2,
  KY: 84.9,
  WV: 81.6,
  VA: 77.4,
  MD: 76.5,
  DE: 75.5,
  AZ: 112.1,
  NM: 105.9,
  KS: 95.7,
  AR: 92.3,
  TN: 86.8,
  NC: 78.6,
  SC: 81,
  DC: 77,
  OK: 97.5,
  LA: 91.1,
  MS: 90.2,
  AL: 86.3,
  GA: 84.4,
  HI: 157.9,
  TX: 97.7,
  FL: 84.3,
};

/** Side by side against the map: South Carolina lies below North Carolina, not east of it. */
const exceptions = new Set(['NC SC']);

test('the tiles of a row go from west to east', () => {
  expect(Object.keys(west)).toHaveLength(stateTiles.length);
  const wrong = [...Map.groupBy(stateTiles, ({ row }) => row).values()].flatMap((row) =>
    row.slice(1).flatMap(({ state }, at) => {
      const before = row[at]?.state ?? '';
      const isWest = (west[before] ?? 0) > (west[state] ?? 0);
      return isWest || exceptions.has(`${before} ${state}`) ? [] : [`${before} ${state}`];
    }),
  );
  expect(wrong).toEqual([]);
});
