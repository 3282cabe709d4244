import { expect, test } from 'vitest';
import { ratio } from '../../src/domain/figures/derive.ts';
import { formatFigure } from '../../src/domain/figures/format.ts';
import { payCompared } from '../../src/domain/pay/pay-compared.ts';
import { samplePay } from '../support/sample-pay.ts';

const compared = (pay: number, beside: number) => {
  const times = ratio(samplePay('median', pay), samplePay('median', beside));
  if (!times) throw new Error('Both amounts are published, so there is a ratio.');
  return payCompared(times);
};
const words = (pay: number) => {
  const said = compared(pay, 50_000);
  return said.isSame ? 'about the same' : `${formatFigure(said.figure)} ${said.after}`;
};

test.each([
  [96_000, '1.9 times as much'],
  [75_000, '1.5 times as much'],
  [74_900, '50% more'],
  [61_500, '23% more'],
  [52_500, '5% more'],
  [52_400, '5% more'],
  [52_000, '4% more'],
  [50_500, '1% more'],
  [50_490, 'about the same'],
  [50_000, 'about the same'],
  [49_510, 'about the same'],
  [49_500, '1% less'],
  [48_000, '4% less'],
  [30_000, '40% less'],
  [29_810, '40% less'],
])('$%i beside $50,000 is %s', (pay, expected) => {
  expect(words(pay)).toBe(expected);
});

test('a percent keeps both facts and shows its sum', () => {
  const said = compared(30_000, 50_000);
  expect(!said.isSame && said.figure).toMatchObject({
    derived: 'percent-less',
    unit: 'percent',
    value: 40,
    arithmetic: '$30,000 ÷ $50,000 = 0.60, which is 40% less',
  });
  expect(!said.isSame && said.figure.from).toHaveLength(2);
});
