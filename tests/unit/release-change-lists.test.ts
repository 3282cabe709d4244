import { describe, expect, test } from 'vitest';
import type { DerivedFigure, Figure } from '../../src/domain/figures/figure.ts';
import {
  countMedians,
  countVerdicts,
  largestChanges,
  smallestListed,
  type OccupationChange,
} from '../../src/domain/changes/release-change-lists.ts';
import type { Verdict } from '../../src/domain/changes/release-change.ts';

const people = (value: number | undefined): Figure => {
  const id = 'oews/2025-05/US/29-1141/employment';
  return value === undefined
    ? { id, unit: 'persons', missing: 'not-published' }
    : { id, unit: 'persons', value };
};
const percent = (value: number | undefined): DerivedFigure | undefined =>
  value === undefined
    ? undefined
    : { derived: 'real-change', from: [], unit: 'percent', value, arithmetic: '' };

interface MadeUp {
  readonly name: string;
  readonly median?: number | undefined;
  readonly mean?: number;
  readonly verdict?: Verdict;
  readonly before?: number | undefined;
  readonly now?: number;
  readonly isResidual?: boolean;
}

function occupation(made: MadeUp): OccupationChange {
  const { name, verdict = 'could-be-chance', isResidual = false } = made;
  const later = people(made.now ?? 50_000);
  const earlier = people('before' in made ? made.before : 50_000);
  const measured = { later, earlier };
  return {
    code: name,
    name,
    href: undefined,
    category: 'legal',
    isResidual,
    median: { ...measured, change: percent(made.median) },
    mean: { ...measured, change: percent(made.mean), explained: percent(1), verdict },
    employees: { ...measured, change: percent(made.mean), explained: percent(1), verdict },
  };
}

const names = (rows: readonly { readonly occupation: OccupationChange }[]) =>
  rows.map((row) => row.occupation.name);

describe('the largest changes', () => {
  test('stand both ways, the largest first, and no more than asked for', () => {
    const made = [1, -3, 5, -7, 2].map((median) => occupation({ name: String(median), median }));
    const { up, down } = largestChanges(made, 'median', 2);
    expect(names(up)).toEqual(['5', '2']);
    expect(names(down)).toEqual(['-7', '-3']);
  });

  test.each([
    ['too few employees now', { now: smallestListed - 1 }],
    ['too few employees before', { before: smallestListed - 1 }],
    ['an unknown number of employees', { before: undefined }],
    ['no single job in it', { isResidual: true }],
    ['no change that is known', { median: undefined }],
    ['no change at all', { median: 0 }],
  ])('leave out an occupation with %s', (_, made) => {
    const { up, down } = largestChanges([occupation({ name: 'x', median: 9, ...made })], 'median');
    expect([...up, ...down]).toEqual([]);
  });

  test.each(['mean', 'employees'] as const)('of the %s are all beyond their error', (measure) => {
    const { up, down } = largestChanges(
      [
        occupation({ name: 'surely up', mean: 2, verdict: 'rose' }),
        occupation({ name: 'perhaps up', mean: 9 }),
        occupation({ name: 'no error', mean: 8, verdict: 'unknown' }),
        occupation({ name: 'surely down', mean: -2, verdict: 'fell' }),
      ],
      measure,
    );
    expect(names(up)).toEqual(['surely up']);
    expect(names(down)).toEqual(['surely down']);
  });
});

test('medians are counted up, down and level, and only where they are known', () => {
  const made = [1, 2, -1, 0, undefined].map((median) => occupation({ name: 'x', median }));
  expect(countMedians(made)).toEqual({ up: 2, down: 1, level: 1, compared: 4 });
});

test('verdicts are counted by kind', () => {
  const made = (['rose', 'rose', 'unknown'] as const).map((verdict) =>
    occupation({ name: 'x', verdict }),
  );
  expect(countVerdicts(made, 'mean')).toEqual({
    rose: 2,
    fell: 0,
    'could-be-chance': 0,
    unknown: 1,
  });
});
