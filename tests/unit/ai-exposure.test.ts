import { expect, test } from 'vitest';
import { aiAgreement, aiRating, type AiMeasure } from '../../src/domain/ai/exposure.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';

const figure = (measure: AiMeasure, value?: number): Figure => {
  const id = `ai/2024/US/29-1141/${measure}` as const;
  return value === undefined
    ? { id, unit: 'score', missing: 'no-estimate' }
    : { id, unit: 'score', value };
};
const others = [1, 2, 3, 4, 5, 6, 7, 8];
const at = (value?: number) => aiRating('gpt-exposure', figure('gpt-exposure', value), others);

test('a rating stands where as many jobs are rated lower, with those rated alike', () => {
  expect(at(3)).toMatchObject({
    lower: { value: 2, derived: 'jobs-rated-lower' },
    span: [0.25, 0.375],
  });
  expect(at(2.5)).toMatchObject({ lower: { value: 2 }, span: [0.25, 0.25] });
  expect(aiRating('bls-category', figure('bls-category', 2), [1, 1, 2, 2])).toMatchObject({
    lower: {
      value: 2,
      arithmetic: 'Of 4 jobs that all three studies rate, this one rates 2 lower and 2 alike.',
    },
    span: [0.5, 1],
  });
  expect(at()).toMatchObject({ lower: undefined, span: undefined });
});

test.each([
  [[1, 2], 'agree'],
  [[2, 3], 'near'],
  [[1, 5], 'disagree'],
  [[1, undefined], 'unknown'],
  [[], 'unknown'],
])('ratings of %j of eight %s', (values, agreement) => {
  expect(aiAgreement(values.map(at))).toBe(agreement);
});
