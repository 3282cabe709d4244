import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stateTiles } from '../../../src/domain/state-tiles.ts';

const sheet = readFileSync(
  fileURLToPath(new URL('../../../src/styles/places.css', import.meta.url)),
  'utf8',
);

/** The column that the sheet gives to the nth tile; undefined where it follows the one before. */
const givenColumns = new Map(
  [...sheet.matchAll(/([^{}]*nth-child[^{}]*)\{\s*grid-column: (\d+);/g)].flatMap(
    ([, selector = '', column]) =>
      [...selector.matchAll(/nth-child\((\d+)\)/g)].map(
        ([, nth]) => [Number(nth), Number(column)] as const,
      ),
  ),
);

test('the sheet puts each tile where the map has it', () => {
  // As a grid flows: a tile goes to the next column, and one given a column that is not further
  // to the right starts the next row.
  let [row, column] = [1, 0];
  const placed = stateTiles.map(({ state }, at) => {
    const given = givenColumns.get(at + 1);
    if (given !== undefined && given <= column) row += 1;
    column = given ?? column + 1;
    if (column > 11) [row, column] = [row + 1, 1];
    return { state, row, column };
  });
  expect(placed).toEqual(stateTiles);
});
