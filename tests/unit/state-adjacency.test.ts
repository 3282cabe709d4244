import { describe, expect, it } from 'vitest';
import { statesBordering } from '../../src/domain/places/state-adjacency.ts';
import { states } from '../../pipeline/places/states.ts';

const codes = states.map(({ code }) => code);
const pairs = codes.flatMap((code) => statesBordering(code).map((other) => [code, other] as const));

describe('states that share a border', () => {
  it('are neighbors of each other', () => {
    const known = new Set(pairs.map(([a, b]) => `${a} ${b}`));
    expect(pairs.filter(([a, b]) => !known.has(`${b} ${a}`))).toEqual([]);
  });

  it('are states that there are, never twice and never the state itself', () => {
    for (const code of codes) {
      const neighbors = statesBordering(code);
      expect(new Set(neighbors).size).toBe(neighbors.length);
      expect(neighbors).not.toContain(code);
      expect(neighbors.filter((other) => !codes.includes(other))).toEqual([]);
    }
  });

  it('make 107 borders, as counted for the 48 states that touch and the District of Columbia', () => {
    expect(pairs).toHaveLength(2 * 107);
    const alone = codes.filter((code) => statesBordering(code).length === 0);
    expect(alone).toEqual(['AK', 'HI', 'GU', 'PR', 'VI']);
  });

  it.each([
    ['ME', ['NH']],
    ['TX', ['AR', 'LA', 'NM', 'OK']],
    ['DC', ['MD', 'VA']],
    ['TN', ['AL', 'AR', 'GA', 'KY', 'MO', 'MS', 'NC', 'VA']],
    ['MI', ['IN', 'OH', 'WI']],
  ])('of %s are %o', (state, neighbors) => {
    expect(statesBordering(state)).toEqual(neighbors);
  });

  it('do not meet in a point only', () => {
    expect(statesBordering('AZ')).not.toContain('CO');
    expect(statesBordering('NM')).not.toContain('UT');
  });
});
