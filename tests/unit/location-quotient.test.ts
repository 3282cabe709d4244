import { describe, expect, test } from 'vitest';
import { howCommon, howCommonHere } from '../../src/domain/places/location-quotient.ts';

const quotient = (value: number) =>
  ({ id: 'oews/2025-05/TX/29-1141/location-quotient', unit: 'quotient', value }) as const;

describe('how common a job is in a place', () => {
  test.each([
    [0.04, 'less than a tenth as common here as in the nation'],
    [0.25, 'a quarter as common here as in the nation'],
    [0.5, 'half as common here as in the nation'],
    [0.8, 'somewhat less common here than in the nation'],
    [1, 'about as common here as in the nation'],
    [1.2, 'somewhat more common here than in the nation'],
    [1.55, 'one and a half times as common here as in the nation'],
    [2.1, 'twice as common here as in the nation'],
    [364.53, 'more than nine times as common here as in the nation'],
  ])('%d is %s', (value, words) => {
    expect(howCommonHere(quotient(value))).toBe(words);
  });

  test('never says less of a larger quotient', () => {
    const said = Array.from({ length: 1200 }, (_, at) => howCommon(quotient(at / 100)));
    const order = [...new Set(said)];
    expect(said.map((words) => order.indexOf(words))).toEqual(
      said.map((words) => order.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(order).toHaveLength(21);
  });

  test('says nothing where none is published', () => {
    const { id, unit } = quotient(1);
    expect(howCommon({ id, unit, missing: 'not-published' })).toBeUndefined();
  });
});
