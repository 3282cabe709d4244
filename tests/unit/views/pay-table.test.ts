import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figures/figure.ts';
import type { OewsMeasure } from '../../../src/domain/figures/measures.ts';
import {
  payMeasure,
  percentilePoints,
  type PayPeriod,
  type PayPoint,
} from '../../../src/domain/figures/measure.ts';
import { payTable } from '../../../src/views/pay-table.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';
import { samplePay } from '../../support/sample-pay.ts';

const count = (measure: string, value: number, unit: Figure['unit']): Figure => ({
  id: `oews/2025-05/US/99-9999/${measure}`,
  unit,
  value,
});

const props = {
  caption: 'Pay of registered nurses, May 2025',
  figures: {
    ...figuresBy('annual', {
      p10: 68_940,
      p25: 80_330,
      median: 97_550,
      p75: 112_350,
      p90: 137_470,
    }),
    ...figuresBy('hourly', {}),
    'annual-mean': samplePay('mean', 101_420),
    'mean-rse': count('mean-rse', 0.2, 'percent'),
    employment: count('employment', 3_379_720, 'persons'),
    'employment-rse': count('employment-rse', 17.5, 'percent'),
  } as unknown as Readonly<Record<OewsMeasure, Figure>>,
};

/** Pay by the year or by the hour; points that are not given are published by the year only. */
function figuresBy(period: PayPeriod, pay: Partial<Record<PayPoint, number>>) {
  const points = ['mean', ...percentilePoints] as const;
  return Object.fromEntries(
    points.map((point) => [
      payMeasure(period, point),
      samplePay(point, pay[point] ?? 'annual-only', period),
    ]),
  );
}

/** Pay of nurses, published by the year only; with `hourly`, by the hour, too. */
const table = (hasErrors = true, hourly: Partial<Record<PayPoint, number>> = {}) => {
  const { caption } = props;
  const figures = { ...props.figures, ...figuresBy('hourly', hourly) };
  const figure = (measure: OewsMeasure) => figures[measure];
  return parseHtml(payTable({ caption, figure, hasErrors }).html);
};

describe('the pay table', () => {
  test('has a caption, and a heading for each row and column', () => {
    const html = table();
    expect(textOf(selectOne('caption', html))).toBe(props.caption);
    expect(select('thead th[scope="col"]', html).map(textOf)).toEqual(['A year']);
    expect(select('th[scope="row"]', html)).toHaveLength(7);
  });

  test('gives every percentile as published, lowest first', () => {
    const rows = select('tbody tr', table()).slice(0, 5);
    expect(rows.map(textOf)).toEqual([
      'One in ten earns less than 10th percentile $68,940',
      'One in four earns less than 25th percentile $80,330',
      'Half earn less than median $97,550',
      'Three in four earn less than 75th percentile $112,350',
      'Nine in ten earn less than 90th percentile $137,470',
    ]);
  });

  test('says once, below, why a period has no pay at all, instead of working it out', () => {
    const missing = select('.figure-missing', table());
    expect(missing.map(textOf)).toEqual(['yearly pay only']);
    expect(select('tfoot tr', table()).map(textOf)).toEqual([
      'By the hour: yearly pay only',
      'People counted employees use with care: standard error 17.5% 3,379,720',
    ]);
    expect(select('[colspan]', table()).map(({ attribs }) => attribs.colspan)).toEqual(['2']);
  });

  test('has a column for each period where some of its pay is published', () => {
    const html = table(true, { p10: 33.14, median: 46.9 });
    expect(select('thead th[scope="col"]', html).map(textOf)).toEqual(['A year', 'An hour']);
    expect(select('tbody tr', html).slice(0, 2).map(textOf)).toEqual([
      'One in ten earns less than 10th percentile $68,940 $33.14',
      'One in four earns less than 25th percentile $80,330 yearly pay only',
    ]);
    expect(select('tfoot [colspan="2"]', html)).toHaveLength(1);
  });

  test('keeps both columns where neither has any pay', () => {
    const { caption } = props;
    const none = (measure: OewsMeasure): Figure => ({
      id: `oews/2025-05/US/99-9999/${measure}`,
      unit: measure.startsWith('hourly') ? 'usd-hour' : 'usd-year',
      missing: 'no-estimate',
    });
    const html = parseHtml(payTable({ caption, figure: none, hasErrors: false }).html);
    expect(select('thead th[scope="col"]', html)).toHaveLength(2);
  });

  test('gives the error of the mean and of the count in a word and a number', () => {
    const errors = select('.estimate-error', table());
    expect(errors.map(textOf)).toEqual([
      'good: standard error 0.2%',
      'use with care: standard error 17.5%',
    ]);
  });

  test('has no error where none is held', () => {
    expect(select('.estimate-error', table(false))).toEqual([]);
  });
});
