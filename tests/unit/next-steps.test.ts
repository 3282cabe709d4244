import { describe, expect, test } from 'vitest';
import { likeness, relatedTo, stepScore } from '../../src/domain/next-steps/closeness.ts';
import { isAboveFloor, stepRules, type JobFacts } from '../../src/domain/next-steps/step-rules.ts';
import { whatCarriesOver } from '../../src/domain/next-steps/what-carries-over.ts';

const job = (changes: Partial<JobFacts> = {}): JobFacts => ({
  code: '47-2031',
  isResidual: false,
  employees: 50_000,
  openings: 5000,
  annual: 50_000,
  hourly: 24.04,
  schooling: 1,
  asksForWorkBefore: false,
  ...changes,
});
const here = job();

describe('a step', () => {
  test.each([
    [{}, true],
    [{ employees: 9_999 }, false],
    [{ openings: 999 }, false],
    [{ isResidual: true }, false],
  ])('leads only to a job that exists in numbers: %j', (changes, fits) => {
    expect(isAboveFloor(job(changes))).toBe(fits);
  });

  test.each([
    [{ annual: 51_000 }, true],
    [{ annual: 50_999 }, false],
    [{ annual: undefined, hourly: 24.54 }, true],
    [{ annual: undefined, hourly: 24.53 }, false],
    [{ annual: undefined, hourly: undefined }, false],
  ])(
    'is better paid by a thousand dollars a year or half a dollar an hour: %j',
    (changes, fits) => {
      expect(stepRules['better-paid'](here, job(changes))).toBe(fits);
    },
  );

  test.each([
    [{ schooling: 0 }, true],
    [{ schooling: 1 }, false],
    [{ schooling: undefined }, false],
  ])('asks for less school by a level: %j', (changes, fits) => {
    expect(stepRules['less-school'](here, job(changes))).toBe(fits);
  });

  test.each([
    [{ openings: 5001 }, true],
    [{ openings: 5000 }, false],
    [{ openings: 9000, schooling: 2 }, false],
    [{ openings: 9000, schooling: undefined }, false],
  ])('has more openings without more school: %j', (changes, fits) => {
    expect(stepRules['more-openings'](here, job(changes))).toBe(fits);
  });
});

describe('how close jobs are', () => {
  const relations = {
    forward: new Map([
      [
        '47-2031',
        new Map([
          ['47-2081', 1],
          ['53-7051', 20],
        ]),
      ],
      ['47-2111', new Map([['47-4011', 2]])],
      ['47-2152', new Map([['47-4011', 9]])],
    ]),
    backward: new Map([
      [
        '47-2031',
        new Map([
          ['47-2081', 3],
          ['11-9021', 2],
        ]),
      ],
    ]),
  };
  const found = relatedTo('47-2031', relations, ['47-2111', '47-2152', '47-2161']);

  test('is told by the lists of both, of the jobs beside it, and its supervisors', () => {
    expect(Object.fromEntries(found)).toEqual({
      '47-2081': 1.1,
      '53-7051': expect.closeTo(0.24) as number,
      '11-9021': expect.closeTo(0.91) as number,
      '47-4011': expect.closeTo(0.55) as number,
      '47-1011': 0.5,
    });
  });

  test('is likeness of what sets each apart from all jobs', () => {
    const means = new Map([
      ['a', 3],
      ['b', 3],
    ]);
    const one = new Map([
      ['a', 4],
      ['b', 2],
    ]);
    expect(likeness(one, one, means)).toBeCloseTo(1);
    expect(
      likeness(
        one,
        new Map([
          ['a', 2],
          ['b', 4],
        ]),
        means,
      ),
    ).toBeCloseTo(-1);
    expect(likeness(one, new Map(), means)).toBe(0.5);
  });

  test('puts a step up before one aside, a common job before a rare one, less school before more', () => {
    const near = { related: 0.5, alike: 0.5 };
    const aside = stepScore(here, job({ code: '47-2081' }), near);
    const after = (changes: Partial<JobFacts>) =>
      stepScore(here, job({ code: '47-2081', ...changes }), near);
    expect(after({ asksForWorkBefore: true })).toBeGreaterThan(aside);
    expect(after({ openings: 50_000 })).toBeGreaterThan(aside);
    expect(after({ schooling: 5 })).toBeLessThan(aside);
    expect(stepScore(here, job({ code: '47-1011' }), near)).toBeGreaterThan(aside);
  });
});

test('what carries over matters in both jobs, and what is new matters clearly more there', () => {
  const means = new Map([
    ['a', 2],
    ['b', 3],
    ['c', 3],
    ['d', 3],
  ]);
  const now = new Map([
    ['a', 4],
    ['b', 4],
    ['c', 2],
    ['d', 3],
  ]);
  const then = new Map([
    ['a', 4],
    ['b', 4.6],
    ['c', 4],
    ['d', 2],
  ]);
  expect(whatCarriesOver(now, then, means, 3)).toEqual({
    carriesOver: ['a', 'b'],
    isNew: ['c', 'b'],
  });
});
