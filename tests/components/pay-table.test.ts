import { describe, expect, test } from 'vitest';
import PayTable from '../../src/components/figures/PayTable.astro';
import type { Figure } from '../../src/domain/figure.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const count = (measure: string, value: number, unit: Figure['unit']): Figure => ({
  id: `oews/2025-05/US/99-9999/${measure}`,
  unit,
  value,
});

const props = {
  caption: 'Pay of registered nurses, May 2025',
  yearly: samplePayRange([68_940, 80_330, 97_550, 112_350, 137_470]),
  hourly: samplePayRange(
    ['annual-only', 'annual-only', 'annual-only', 'annual-only', 'annual-only'],
    undefined,
    'hourly',
  ),
  yearlyMean: samplePay('mean', 101_420),
  hourlyMean: samplePay('mean', 'annual-only', 'hourly'),
  meanError: count('mean-rse', 0.2, 'percent'),
  meanReliability: 'good',
  employees: count('employment', 3_379_720, 'persons'),
  employeesError: count('employment-rse', 17.5, 'percent'),
  employeesReliability: 'use with care',
};

const table = async (changes: Partial<typeof props> = {}) =>
  parseHtml(await renderComponent(PayTable, { props: { ...props, ...changes } }));

describe('the pay table', () => {
  test('has a caption, and a heading for each row and column', async () => {
    const html = await table();
    expect(textOf(selectOne('caption', html))).toBe(props.caption);
    expect(select('thead th[scope="col"]', html).map(textOf)).toEqual(['A year', 'An hour']);
    expect(select('th[scope="row"]', html)).toHaveLength(7);
  });

  test('gives every percentile as published, lowest first', async () => {
    const facts = select('tr[data-point] .number:nth-child(2) .figure', await table());
    expect(facts.map((figure) => figure.attribs.value)).toEqual([
      '68940',
      '80330',
      '97550',
      '112350',
      '137470',
    ]);
  });

  test('says why a period is not published instead of working it out', async () => {
    const missing = select('.figure-missing', await table());
    expect(missing).toHaveLength(6);
    expect(new Set(missing.map(textOf))).toEqual(new Set(['yearly pay only']));
  });

  test('gives the error of the mean and of the count in a word and a number', async () => {
    const errors = select('.estimate-error', await table());
    expect(errors.map(textOf)).toEqual([
      'good: standard error 0.2%',
      'use with care: standard error 17.5%',
    ]);
  });
});
