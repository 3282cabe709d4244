import { describe, expect, test } from 'vitest';
import { barFrom, barScale } from '../../src/domain/pay/bar-scale.ts';
import { openingsSplit } from '../../src/domain/outlook/openings-split.ts';
import { openingsParts } from '../../src/domain/outlook/replacement.ts';
import { sampleProjection } from '../support/sample-category-rows.ts';

const nurses = {
  openings: sampleProjection('openings', 189_100),
  exits: sampleProjection('exits', 97_900),
  transfers: sampleProjection('transfers', 74_600),
  separations: sampleProjection('separations', 172_400),
  change: sampleProjection('change-number', 166_100),
};
const cashiers = {
  openings: sampleProjection('openings', 542_600),
  exits: sampleProjection('exits', 293_500),
  transfers: sampleProjection('transfers', 280_600),
  separations: sampleProjection('separations', 574_000),
  change: sampleProjection('change-number', -313_600),
};

describe('openings of a growing occupation', () => {
  test('are people who leave and a tenth of the decade’s new jobs', () => {
    const split = openingsSplit(nurses);
    expect(split?.kind === 'growing' && split.newJobs.value).toBe(16_610);
    expect(openingsParts(nurses)).toMatchObject({
      replacement: { value: 172_400 },
      newJobs: { value: 16_610 },
    });
  });

  test('add up to the published openings, within rounding', () => {
    const parts = openingsParts(nurses);
    const sum =
      parts && 'value' in parts.replacement && parts.replacement.value + parts.newJobs.value;
    expect(Math.abs(Number(sum) - 189_100)).toBeLessThan(200);
  });
});

describe('openings of a shrinking occupation', () => {
  test('say how many places are not filled again', () => {
    const split = openingsSplit(cashiers);
    expect(split?.kind === 'shrinking' && split.notRefilled.value).toBe(31_360);
  });

  test('show the arithmetic without a minus sign', () => {
    const split = openingsSplit(cashiers);
    expect(split?.kind === 'shrinking' && split.notRefilled.arithmetic).toBe(
      '313,600 jobs fewer ÷ 10 years = 31,360',
    );
  });

  test('are all replacement, none of them new', () => {
    expect(openingsParts(cashiers)).toMatchObject({
      replacement: { value: 542_600 },
      newJobs: { value: 0 },
    });
  });
});

test('openings of an occupation that stays as it is have no new jobs', () => {
  expect(openingsSplit({ ...nurses, change: sampleProjection('change-number', 0) })?.kind).toBe(
    'steady',
  );
});

test.each(['openings', 'exits', 'transfers', 'change'] as const)(
  'openings are not split when a figure is missing: %s',
  (name) => {
    const measure = name === 'change' ? 'change-number' : name;
    expect(openingsSplit({ ...nurses, [name]: sampleProjection(measure) })).toBeUndefined();
  },
);

describe('a bar from zero', () => {
  const scale = barScale([
    sampleProjection('change-percent', -5),
    sampleProjection('change-percent', 15),
  ]);

  test.each([
    [15, { x: '25%', width: '75%', end: '100%', isLoss: false }],
    [-5, { x: '0%', width: '25%', end: '0%', isLoss: true }],
    [0, { x: '25%', width: '0%', end: '25%', isLoss: false }],
  ])('of %d', (value, bar) => {
    expect(barFrom(scale, sampleProjection('change-percent', value))).toEqual(bar);
  });

  test('starts at zero even when all figures are far from it', () => {
    expect(
      barScale([sampleProjection('openings', 90), sampleProjection('openings', 100)]).low,
    ).toBe(0);
  });

  test('is not drawn for a missing figure', () => {
    expect(barFrom(scale, sampleProjection('change-percent'))).toBeUndefined();
  });
});
