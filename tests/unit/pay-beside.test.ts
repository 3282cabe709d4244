import { describe, expect, it } from 'vitest';
import { payBeside } from '../../src/domain/pay/pay-beside.ts';
import { samplePay, type SamplePay } from '../support/sample-pay.ts';

const first = (period: 'annual' | 'hourly', pay: SamplePay) => ({
  period,
  median: samplePay('median', pay, period),
});
const other = (period: 'annual' | 'hourly', annual: SamplePay, hourly: SamplePay) => ({
  period,
  medians: {
    annual: samplePay('median', annual),
    hourly: samplePay('median', hourly, 'hourly', 115),
  },
});

describe('the pay of another career', () => {
  it('is by the year beside yearly pay, with a yearly difference', () => {
    const { pay, difference } = payBeside(first('annual', 50_000), other('annual', 60_000, 28.85));
    expect(pay).toMatchObject({ unit: 'usd-year', value: 60_000 });
    expect(difference).toMatchObject({ unit: 'usd-year', value: 10_000 });
  });

  it('is by the hour beside hourly pay, with an hourly difference', () => {
    const { pay, difference } = payBeside(first('hourly', 29.05), other('annual', 90_360, 43.44));
    expect(pay).toMatchObject({ unit: 'usd-hour', value: 43.44 });
    expect(difference).toMatchObject({ unit: 'usd-hour', value: 14.39 });
  });

  it.each([
    ['hourly pay beside a career paid by the year', 'hourly', 29.05, 'annual', 'usd-year'],
    ['yearly pay beside a career paid by the hour', 'annual', 50_000, 'hourly', 'usd-hour'],
  ] as const)('has no difference for %s only', (_, period, own, otherPeriod, unit) => {
    const pays: [SamplePay, SamplePay] =
      otherPeriod === 'annual' ? [70_000, 'annual-only'] : ['hourly-only', 30];
    const { pay, difference } = payBeside(first(period, own), other(otherPeriod, ...pays));
    expect(pay.unit).toBe(unit);
    expect('value' in pay).toBe(true);
    expect(difference).toBeUndefined();
  });

  it('keeps a top code, from which nothing is taken away', () => {
    const { pay, difference } = payBeside(first('annual', 50_000), other('annual', '#', '#'));
    expect(pay).toMatchObject({ missing: 'top-coded', unit: 'usd-year' });
    expect(difference).toBeUndefined();
  });

  it('says why there is none', () => {
    const { pay, difference } = payBeside(first('annual', 50_000), other('annual', '*', '*'));
    expect(pay).toMatchObject({ missing: 'not-published' });
    expect(difference).toBeUndefined();
  });
});
