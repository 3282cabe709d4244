import { expect, test } from 'vitest';
import { stateTiles } from '../../src/domain/places/state-tiles.ts';

test('every state and the District of Columbia has one tile', () => {
  const states = stateTiles.map(({ state }) => state);
  expect(states).toHaveLength(51);
  expect(new Set(states).size).toBe(51);
  expect(states.filter((state) => !/^[A-Z]{2}$/.test(state))).toEqual([]);
  expect(states).toContain('DC');
});

test('no two tiles stand on each other, and all are inside eleven columns', () => {
  const cells = stateTiles.map(({ row, column }) => `${row} ${column}`);
  expect(new Set(cells).size).toBe(51);
  for (const { column } of stateTiles) {
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(11);
  }
});

test.each([
  ['WA', 'CA', 'row'],
  ['ME', 'FL', 'row'],
  ['CA', 'NC', 'column'],
  ['HI', 'TX', 'column'],
] as const)('%s stands before %s by %s', (first, second, by) => {
  const at = (state: string) => stateTiles.find((tile) => tile.state === state)?.[by] ?? 0;
  expect(at(first)).toBeLessThan(at(second));
});
