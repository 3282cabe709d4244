import { describe, expect, test } from 'vitest';
import type { FactId } from '../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { unusualPay, type PaidThere } from '../../src/domain/pay/unusual-pay.ts';

const parity: Figure = { id: 'rpp/2024/TX/all-items/index', unit: 'index', value: 80 };
const noParity: Figure = { id: parity.id, unit: 'index', missing: 'no-estimate' };

const figure = (id: FactId, unit: Figure['unit'], value: number | undefined): Figure =>
  value === undefined ? { id, unit, missing: 'not-published' } : { id, unit, value };

/** A made-up occupation of a state; `undefined` stands for a figure that is not published. */
function paid(
  name: string,
  here: number | undefined,
  nation: number | undefined,
  jobs: number | undefined = 5000,
  isResidual = false,
): PaidThere {
  return {
    name,
    href: `/careers/${name}/`,
    isResidual,
    here: figure(`oews/2025-05/TX/${name}/annual-median`, 'usd-year', here),
    nation: figure(`oews/2025-05/US/${name}/annual-median`, 'usd-year', nation),
    jobs: figure(`oews/2025-05/TX/${name}/employment`, 'persons', jobs),
  };
}

const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('pay that is unusual in a place', () => {
  test('is ranked by how far pay at national prices is from the nation, both ways', () => {
    const { above, below } = unusualPay(
      [
        paid('a-little-more', 44_000, 50_000),
        paid('much-less', 20_000, 50_000),
        paid('much-more', 80_000, 50_000),
        paid('a-little-less', 36_000, 50_000),
      ],
      parity,
      1000,
    );
    expect(names(above)).toEqual(['much-more', 'a-little-more']);
    expect(names(below)).toEqual(['much-less', 'a-little-less']);
  });

  test('shows its sum and names all three figures it is made from', () => {
    const { above } = unusualPay([paid('x', 60_000, 50_000)], parity, 1000);
    expect(above[0]?.gap).toEqual({
      derived: 'gap-after-prices',
      from: [
        'oews/2025-05/TX/x/annual-median',
        'rpp/2024/TX/all-items/index',
        'oews/2025-05/US/x/annual-median',
      ],
      unit: 'percent',
      value: 50,
      arithmetic: '$60,000 × 100 ÷ 80 = $75,000; beside $50,000 in the nation that is +50.0%',
    });
  });

  test('equal to the nation after prices is in neither list', () => {
    const { above, below } = unusualPay([paid('same', 40_000, 50_000)], parity, 1000);
    expect([...above, ...below]).toEqual([]);
  });

  test.each([
    ['has fewer people than the floor', paid('x', 900_000, 50_000, 999)],
    [
      'has an unknown number of people',
      {
        ...paid('x', 900_000, 50_000),
        jobs: figure('oews/2025-05/TX/x/employment', 'persons', undefined),
      },
    ],
    ['is an "all other" line', paid('x', 900_000, 50_000, 5000, true)],
    ['has no published pay there', paid('x', undefined, 50_000)],
    ['has no published pay in the nation', paid('x', 1, undefined)],
  ])('never lists an occupation that %s', (_, left) => {
    const { above, below } = unusualPay([left, paid('kept', 60_000, 50_000)], parity, 1000);
    expect(names([...above, ...below])).toEqual(['kept']);
  });

  test('counts an occupation that has just as many people as the floor', () => {
    const { above } = unusualPay([paid('just', 60_000, 50_000, 1000)], parity, 1000);
    expect(names(above)).toEqual(['just']);
  });

  test('is not told at all where no price level is published', () => {
    expect(unusualPay([paid('x', 60_000, 50_000)], noParity, 1000)).toEqual({
      above: [],
      below: [],
    });
  });

  test('is told of as many as asked for', () => {
    const many = Array.from({ length: 30 }, (_, i) => paid(`job-${String(i)}`, 60_000 + i, 50_000));
    const { above } = unusualPay(many, parity, 1000);
    expect(above).toHaveLength(10);
    expect(above[0]?.name).toBe('job-29');
  });
});
