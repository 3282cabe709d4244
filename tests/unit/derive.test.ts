import { describe, expect, it } from 'vitest';
import {
  difference,
  newJobsAYear,
  ratio,
  realDollars,
  share,
} from '../../src/domain/figures/derive.ts';
import type { FactId } from '../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import type { Unit } from '../../src/domain/figures/measure.ts';

const present = (value: number, unit: Unit = 'usd-year', code = '29-1141'): Figure => ({
  id: `oews/2025-05/US/${code}/annual-median`,
  unit,
  value,
});
const absent: Figure = {
  id: 'oews/2025-05/US/27-2011/annual-median',
  unit: 'usd-year',
  missing: 'hourly-only',
};

describe('a difference', () => {
  it('is worked out in the unit of both and shows its arithmetic', () => {
    expect(difference(present(97550), present(50980, 'usd-year', '00-0000'))).toEqual({
      derived: 'difference',
      from: ['oews/2025-05/US/29-1141/annual-median', 'oews/2025-05/US/00-0000/annual-median'],
      unit: 'usd-year',
      value: 46570,
      arithmetic: '$97,550 − $50,980 = $46,570',
    });
  });

  it('keeps cents exact', () => {
    expect(difference(present(46.9, 'usd-hour'), present(24.51, 'usd-hour'))?.value).toBe(22.39);
  });

  it('is not made from a missing figure', () => {
    expect(difference(absent, present(50980))).toBeUndefined();
    expect(difference(present(50980), absent)).toBeUndefined();
  });

  it('is not made between dollars a year and dollars an hour', () => {
    expect(difference(present(97550), present(46.9, 'usd-hour'))).toBeUndefined();
  });
});

describe('a ratio and a share', () => {
  it('says how many times one is the other', () => {
    expect(ratio(present(97550), present(50980))?.value).toBeCloseTo(1.9135, 4);
  });

  it('is not made over zero', () => {
    expect(ratio(present(97550), present(0))).toBeUndefined();
  });

  it('a share is in percent', () => {
    expect(share(present(50, 'persons'), present(200, 'persons'))).toMatchObject({
      derived: 'share',
      unit: 'percent',
      value: 25,
    });
  });
});

describe('new jobs a year', () => {
  it('is a tenth of the change over the decade', () => {
    expect(newJobsAYear(present(166100, 'persons'))?.value).toBe(16610);
  });

  it('is none when the number of jobs shrinks', () => {
    expect(newJobsAYear(present(-5000, 'persons'))).toMatchObject({
      value: 0,
      arithmetic: 'The number of jobs is not projected to grow, so there are no new jobs.',
    });
  });

  it('is not made from a missing change', () => {
    expect(newJobsAYear(absent)).toBeUndefined();
  });
});

describe('pay in dollars of another year', () => {
  const then = { id: 'cpi/2003-05/US/all-items/index' as FactId, index: 183.5 };
  const now = { id: 'cpi/2025-05/US/all-items/index' as FactId, index: 321.465 };

  it('is multiplied by the price level now over then', () => {
    expect(realDollars(present(50000), then, now)).toMatchObject({
      value: 87593,
      from: ['oews/2025-05/US/29-1141/annual-median', now.id, then.id],
      arithmetic: '$50,000 × 321.465 ÷ 183.5 = $87,593',
    });
  });

  it('keeps cents for pay by the hour', () => {
    expect(realDollars(present(10, 'usd-hour'), then, now)?.value).toBe(17.52);
  });

  it('leaves a missing figure missing', () => {
    expect(realDollars(absent, then, now)).toBeUndefined();
  });
});
