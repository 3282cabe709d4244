import { expect, test } from 'vitest';
import { payRangeFrom } from '../../../src/domain/pay/pay-range.ts';
import { payMeasure } from '../../../src/domain/figures/measure.ts';
import type { Figure } from '../../../src/domain/figures/figure.ts';
import { payRuler } from '../../../src/views/pay-ruler.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';

const amounts = { p10: 20_000, p25: 30_000, median: 40_000, p75: 50_000, p90: 60_000 };
const range = payRangeFrom('annual', (point): Figure => {
  const id = `oews/2025-05/US/11-0000/${payMeasure('annual', point)}` as const;
  return { id, unit: 'usd-year', value: amounts[point] };
});

test('a ruler is a table of links, each with its strip and its middle as a figure', () => {
  const html = parseHtml(
    payRuler({
      rows: [{ name: 'Management', href: '/categories/management/', range }],
      axis: { end: 80_000, ticks: [0, 40_000, 80_000] },
      references: [],
      caption: 'Pay a year',
      rowName: 'Kind of work',
    }).html,
  );
  expect(textOf(selectOne('tbody th a', html))).toBe('Management');
  expect(select('tbody svg.pay-strip', html)).toHaveLength(1);
  expect(selectOne('tbody data.figure', html).attribs['data-fact']).toBe(
    'oews/2025-05/US/11-0000/annual-median',
  );
});
