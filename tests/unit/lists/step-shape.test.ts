import { describe, expect, test } from 'vitest';
import { stepCorners, stepPath } from '../../../src/domain/lists/step-shape.ts';
import { entryEducationLevels } from '../../../src/domain/schooling/preparation.ts';
import { schoolingStep, schoolingSteps } from '../../../src/domain/schooling/schooling-steps.ts';

/** By the shoelace formula. */
const areaOf = (corners: readonly (readonly [number, number])[]) =>
  Math.abs(
    corners.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [0, 0];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

describe('the signs of the steps of schooling', () => {
  test.each([2, 3, 4, 5])('have the area of the circle they stand for: step %i', (step) => {
    expect(areaOf(stepCorners(step) ?? [])).toBeCloseTo(Math.PI, 0);
  });

  test('are a circle for the first step and for none', () => {
    expect(stepCorners(1)).toBeUndefined();
    expect(stepCorners(undefined)).toBeUndefined();
    expect(stepPath(1, 9, 9, 5)).toBe('M4 9a5 5 0 1 0 10 0a5 5 0 1 0-10 0z');
  });

  test('put every level of schooling in one step, in its order', () => {
    const steps = entryEducationLevels.map((level) => schoolingStep(level));
    expect(steps).toEqual([1, 1, 2, 2, 3, 4, 5, 5]);
    expect(schoolingSteps).toHaveLength(5);
    expect(schoolingStep(undefined)).toBeUndefined();
  });
});
