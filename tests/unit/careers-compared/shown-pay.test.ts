import { describe, expect, test } from 'vitest';
import { comparisonHtml } from '../../../src/views/compare-careers/compared-careers.ts';
import { comparisonOf } from '../../../src/domain/compare-careers/comparison.ts';
import { payDifferences } from '../../../src/domain/compare-careers/pay-differences.ts';
import { shownPayThere, type ShownPay } from '../../../src/domain/compare-careers/shown-pay.ts';
import { PayInPlace } from '../../../src/domain/places/pay-in-place.ts';
import { PlacePay, type PlacePayFile } from '../../../src/domain/places/place-pay-file.ts';
import { sampleOrigin } from '../../support/sample-origin.ts';
import { parseHtml, select, textOf } from '../../support/html.ts';
import {
  careerOf,
  sampleEdition,
  sampleOccupation,
  wordsOf,
} from '../../support/sample-compared.ts';

const ohio: PlacePayFile = {
  costs: { taxes: null, rents: null },
  states: [{ id: 'OH', kind: 'state', name: 'Ohio' }],
  withoutRow: 'no-estimate',
  place: { id: 'OH', kind: 'state', name: 'Ohio', slug: 'ohio', states: ['OH'] },
  release: '2025-05',
  releaseLabel: 'May 2025',
  source: { ...sampleOrigin, title: 'State estimates' },
  prices: { year: '2024', index: 80 },
  measures: ['annual-p10', 'annual-p25', 'annual-median', 'annual-p75', 'annual-p90'],
  rows: {
    '29-1141': [40_000, 50_000, 60_000, 70_000, 80_000],
    '23-1011': [60_000, 70_000, 80_000, 90_000, 100_000],
  },
};
const metro: PlacePayFile = {
  ...ohio,
  place: { id: 'M19100', kind: 'metro', name: 'Dallas, TX', slug: 'dallas-tx', states: ['TX'] },
  measures: ['annual-median'],
  prices: null,
  rows: { '29-1141': [61_000], '23-1011': ['not-published'] },
};
const occupations = [
  sampleOccupation({ name: 'Nurses', code: '29-1141' }),
  sampleOccupation({ name: 'Lawyers', code: '23-1011' }),
];
const compared = (pay: ShownPay) => comparisonOf(occupations.map(careerOf), sampleEdition, pay);

describe('pay of a place', () => {
  test('is read from its file and compared there', () => {
    const comparison = compared(shownPayThere(new PayInPlace(new PlacePay(ohio), false)));
    expect(wordsOf(payDifferences(comparison))[0]).toContain(
      'lawyers earn $80,000 a year and nurses $60,000, a difference of $20,000',
    );
    const [range] = occupations.map((each) => comparison.rangeOf(each));
    expect(range?.median.id).toBe('oews/2025-05/OH/29-1141/annual-median');
  });

  test('at national prices is a derived figure that names pay and prices, with the sum worked out', () => {
    const comparison = compared(shownPayThere(new PayInPlace(new PlacePay(ohio), true)));
    const { html } = comparisonHtml(comparison, { view: 'range' });
    expect(wordsOf(payDifferences(comparison))[0]).toContain('$75,000, a difference of $25,000');
    const page = parseHtml(html);
    const middle = select('.pay-label[data-of="middle"] data', page)[0];
    expect(middle?.attribs).toMatchObject({
      value: '75000',
      'data-derived': 'price-adjusted',
      'data-from': 'oews/2025-05/OH/29-1141/annual-median rpp/2024/OH/all-items/index',
    });
    expect(textOf(page)).toContain('Nurses: $60,000 × 100 ÷ 80 = $75,000.');
  });

  test('of a metro area shows the middle alone and says so', () => {
    const { html } = comparisonHtml(
      compared(shownPayThere(new PayInPlace(new PlacePay(metro), true))),
      { view: 'range' },
    );
    const page = parseHtml(html);
    expect(select('.pay-strip .range, .pay-strip .half', page)).toEqual([]);
    expect(textOf(page)).toContain('For metro areas the file we hold has only the middle');
    expect(textOf(page)).toContain('Pay of lawyers cannot be compared in the Dallas, TX, metro');
    expect(textOf(page)).not.toContain('At national prices');
  });

  test('stands beside that of the whole country', () => {
    const { html } = comparisonHtml(
      compared(shownPayThere(new PayInPlace(new PlacePay(ohio), false))),
      { view: 'range' },
    );
    const page = parseHtml(html);
    expect(select('.compared-name', page).map(textOf)).toEqual([
      'Nurses whole country $60,000',
      'Lawyers whole country $60,000',
    ]);
    expect(select('.reference', page).length).toBeGreaterThan(1);
  });
});
