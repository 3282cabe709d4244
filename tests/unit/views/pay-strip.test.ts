import { describe, expect, test } from 'vitest';
import { axisFor } from '../../../src/domain/pay/axis.ts';
import { allJobsReference } from '../../../src/domain/pay/pay-reference.ts';
import type { PayRange } from '../../../src/domain/pay/pay-range.ts';
import { keyLine, payKey } from '../../../src/views/pay-key.ts';
import { blankStrip, payStrip, type PayStripView } from '../../../src/views/pay-strip.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';
import { samplePay, samplePayRange } from '../../support/sample-pay.ts';

const axis = axisFor(200_000);
const nurses = samplePayRange([68_940, 80_330, 97_550, 112_350, 137_470]);
const allJobs = samplePay('median', 50_980);

const drawn = (range: PayRange, view: Partial<PayStripView> = {}) =>
  parseHtml(payStrip({ range, axis, size: 'large', label: 'Nurses', ...view }).html);

describe('a pay strip', () => {
  test.each(['large', 'small', 'row'] as const)('has the same marks in size %s', (size) => {
    const strip = drawn(nurses, { size, references: [{ kind: 'all', figure: allJobs }] });
    const { x1, x2 } = selectOne('.range', strip).attribs;
    expect([x1, x2]).toEqual(['34.5%', '68.7%']);
    expect(selectOne('.half', strip).attribs).toMatchObject({ x: '40.2%', width: '16%' });
    expect(selectOne('.middle', strip).attribs.x).toBe('48.8%');
    expect(selectOne('.reference', strip).attribs.x1).toBe('25.5%');
  });

  test('draws no reference beyond its axis', () => {
    const beyond = samplePay('median', 200_001);
    expect(
      select('.reference', drawn(nurses, { references: [{ kind: 'all', figure: beyond }] })),
    ).toEqual([]);
  });

  test('is named, or hidden where words beside it say the same', () => {
    expect(selectOne('svg', drawn(nurses)).attribs['aria-label']).toMatch(/^Nurses: from \$68,940/);
    const { html } = payStrip({ range: nurses, axis, size: 'row' });
    expect(selectOne('svg', parseHtml(html)).attribs).toMatchObject({ 'aria-hidden': 'true' });
  });

  test('sets both ends in one row where the first has no room outside', () => {
    const strip = drawn(samplePayRange([29_000, 32_000, 38_000, 44_000, 50_040]));
    const row = selectOne('.pay-label[data-of="ends"]', strip);
    expect(row.attribs).toMatchObject({ x: '14.5%', width: '10.5%' });
    expect(select('data', row).map(textOf)).toEqual(['$29,000', '$50,040']);
  });

  test('writes its amounts as it is told', () => {
    const adjusted = {
      derived: 'price-adjusted',
      from: [],
      unit: 'usd-year',
      value: 1,
      arithmetic: '',
    } as const;
    expect(select('[data-derived]', drawn(nurses, { written: () => adjusted }))).toHaveLength(3);
  });

  test('can be left for a reader to draw', () => {
    const blank = parseHtml(blankStrip({ axis, size: 'small', label: 'nurses' }).html);
    expect(selectOne('svg', blank).attribs['data-steps']).toBe('5');
    expect(select('svg *', blank)).toEqual([]);
  });
});

describe('the key of strips', () => {
  const words = (view: Parameters<typeof payKey>[0]) =>
    select('li', parseHtml(payKey(view).html)).map(textOf);

  test('names what is drawn and nothing else', () => {
    expect(words({ hasRanges: false })).toEqual([
      'the middle (median): half earn less, half earn more',
    ]);
    expect(words({ goesOn: true })).toContain('goes on to the right');
    expect(words({})).not.toContain('goes on to the right');
  });

  test('names each line with its figure and what to know of it', () => {
    const line = keyLine({ ...allJobsReference(allJobs), note: 'as published' });
    expect(words({ references: [line] }).at(-1)).toBe(
      'the middle of all jobs, $50,980, as published',
    );
  });
});
