import { describe, expect, test } from 'vitest';
import { PlacePay, type PlacePayFile } from '../../../src/domain/place-pay-file.ts';
import { liveOnStrip } from '../../../src/islands/place-picker/live-on.ts';
import { PlaceView } from '../../../src/islands/place-picker/place-view.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../../support/sample-place-pay.ts';

const strip = (file: PlacePayFile, code = '29-1141', atNationalPrices = false) =>
  liveOnStrip(new PlaceView(new PlacePay(file), atNationalPrices), { code, people: 'nurses' });
const wordsOf = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('"Can I live on this?" for a career in a state', () => {
  test('is a month at the 25th percentile and at the median, with what each buys', () => {
    const shown = strip(samplePayOfTexas);
    expect(wordsOf(shown?.querySelector('h3'))).toBe('Can I live on this in Texas?');
    expect([...(shown?.querySelectorAll('dl > div') ?? [])].map(wordsOf)).toEqual([
      'One in four earns less than$5,000 a monthwhich buys what $6,250 buys in the country as a whole$60,000 a year',
      'Half earn less than$6,667 a monthwhich buys what $8,333 buys in the country as a whole$80,000 a year',
    ]);
  });

  test('shows every sum and both sources, and names what is not covered', () => {
    const shown = strip(samplePayOfTexas);
    const sums = wordsOf(shown?.querySelector('details'));
    expect(sums).toContain('$60,000 ÷ 12 months = $5,000');
    expect(sums).toContain('$60,000 × 100 ÷ 80 ÷ 12 months = $6,250');
    expect(sums).toContain('Made-up estimates');
    expect(sums).toContain('Bureau of Economic Analysis');
    const words = wordsOf(shown);
    for (const left of ['before tax', 'rent', 'health insurance', 'not what people start with']) {
      expect(words).toContain(left);
    }
    expect(words).toContain('Prices are of 2024, a year of their own.');
  });

  test('stays as published when the rest of the page is at national prices', () => {
    expect(wordsOf(strip(samplePayOfTexas, '29-1141', true)?.querySelector('dl'))).toBe(
      wordsOf(strip(samplePayOfTexas)?.querySelector('dl')),
    );
  });

  test('has figures with the addresses they are made from', () => {
    const [month, buys] = strip(samplePayOfTexas)?.querySelectorAll('data') ?? [];
    expect(month?.getAttribute('data-derived')).toBe('a-month');
    expect(month?.getAttribute('data-from')).toBe('oews/2025-05/TX/29-1141/annual-p25');
    expect(buys?.getAttribute('data-from')).toBe(
      'oews/2025-05/TX/29-1141/annual-p25 rpp/2024/TX/all-items/index',
    );
  });

  test('makes no month of pay by the hour, and nothing of a job without a row', () => {
    const shown = strip(samplePayOfTexas, '27-2011');
    expect(wordsOf(shown)).toContain('nobody counted the hours');
    expect(shown?.querySelectorAll('data')).toHaveLength(0);
    expect(strip(samplePayOfTexas, '11-1011')).toBeUndefined();
  });

  test('gives the reason where pay is above the highest wage printed', () => {
    const rows = { '29-1141': [5, ...Array<string>(6).fill('top-coded:239200')] };
    const shown = strip({ ...samplePayOfTexas, rows });
    expect([...(shown?.querySelectorAll('dd') ?? [])].map(wordsOf)).toEqual([
      '$239,200 or more',
      '$239,200 or more',
    ]);
    expect(wordsOf(shown)).not.toContain('start with');
  });
});

test('in a metro it has the middle alone, and says so; without prices it says why', () => {
  const shown = strip(samplePayOfDallas);
  expect([...(shown?.querySelectorAll('dl > div') ?? [])].map(wordsOf)).toEqual([
    'Half earn less than$7,000 a month$84,000 a year',
  ]);
  expect(wordsOf(shown)).toContain('has only the middle');
  expect(wordsOf(shown)).toContain('No price level is published for the Dallas');
});
