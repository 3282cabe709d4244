import { describe, expect, test } from 'vitest';
import { PlacePay, type PlacePayFile } from '../../../src/domain/places/place-pay-file.ts';
import { livingThere } from '../../../src/views/living-there.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../../support/sample-place-pay.ts';

const viewOf = (file: PlacePayFile, code = '29-1141') =>
  livingThere(new PlacePay(file), { code, people: 'nurses' });
const shownFor = (file: PlacePayFile, code?: string) => parseHtml(viewOf(file, code)?.html ?? '');

describe('"Can I live on this?" for a career in a state', () => {
  test('is a month at the 25th percentile and at the median, with what each buys', () => {
    const shown = shownFor(samplePayOfTexas);
    expect(textOf(selectOne('h3', shown))).toBe('Can I live on this in Texas?');
    expect(select('dl > div', shown).map(textOf)).toEqual([
      'One in four earns less than$5,000 a month which buys what $6,250 buys in the country as a whole $60,000 a year',
      'Half earn less than$6,667 a month which buys what $8,333 buys in the country as a whole $80,000 a year',
    ]);
  });

  test('shows every sum and both sources, and names what is not covered', () => {
    const shown = shownFor(samplePayOfTexas);
    const sums = textOf(selectOne('details', shown));
    expect(sums).toContain('$60,000 ÷ 12 months = $5,000');
    expect(sums).toContain('$60,000 × 100 ÷ 80 ÷ 12 months = $6,250');
    expect(sums).toContain('Made-up estimates');
    expect(sums).toContain('Bureau of Economic Analysis');
    const words = textOf(shown);
    for (const left of ['before tax', 'rent', 'health insurance', 'not what people start with']) {
      expect(words).toContain(left);
    }
    expect(words).toContain('Prices are of 2024, a year of their own.');
  });

  test('has figures with the addresses they are made from', () => {
    const [month, buys] = select('data', shownFor(samplePayOfTexas));
    expect(month?.attribs['data-derived']).toBe('a-month');
    expect(month?.attribs['data-from']).toBe('oews/2025-05/TX/29-1141/annual-p25');
    expect(buys?.attribs['data-from']).toBe(
      'oews/2025-05/TX/29-1141/annual-p25 rpp/2024/TX/all-items/index',
    );
  });

  test('makes no month of pay by the hour, and nothing of a job without a row', () => {
    const shown = shownFor(samplePayOfTexas, '27-2011');
    expect(textOf(shown)).toContain('nobody counted the hours');
    expect(select('data', shown)).toHaveLength(0);
    expect(viewOf(samplePayOfTexas, '11-1011')).toBeUndefined();
  });

  test('gives the reason where pay is above the highest wage printed', () => {
    const rows = { '29-1141': [5, ...Array<string>(6).fill('top-coded:239200')] };
    const shown = shownFor({ ...samplePayOfTexas, rows });
    expect(select('dd', shown).map(textOf)).toEqual(['$239,200 or more', '$239,200 or more']);
    expect(textOf(shown)).not.toContain('start with');
  });
});

test('in a metro it has the middle alone, and says so; without prices it says why', () => {
  const shown = shownFor(samplePayOfDallas);
  expect(select('dl > div', shown).map(textOf)).toEqual([
    'Half earn less than$7,000 a month $84,000 a year',
  ]);
  expect(textOf(shown)).toContain('has only the middle');
  expect(textOf(shown)).toContain('No price level is published for the Dallas');
});
