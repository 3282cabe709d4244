import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import '../../support/page-in-node.ts';
import '../../../src/components/charts/chart-tip.element.ts';
import '../../../src/components/list/list.element.ts';
import CategoriesListed from '../../../src/components/category-list/CategoriesListed.astro';
import { categorySpread } from '../../../src/domain/pay/category-spread.ts';
import { click, open, press, shown, status } from '../../support/list-page.ts';
import { renderComponent } from '../../support/render-component.ts';
import { sampleCategory, sampleProjection } from '../../support/sample-category-rows.ts';
import { samplePayRange } from '../../support/sample-pay.ts';

let html = '';
beforeAll(async () => {
  const spread = categorySpread([]);
  const growth = (percent: number) => ({ growth: sampleProjection('change-percent', percent) });
  const rows = [
    { ...sampleCategory('Legal', '23-0000', { median: 90_000, ...growth(1) }), spread },
    { ...sampleCategory('Sales', '41-0000', { median: 40_000, ...growth(5) }), spread },
    { ...sampleCategory('Cooks', '35-0000', { median: 30_000, ...growth(3) }), spread },
  ];
  html = await renderComponent(CategoriesListed, {
    props: {
      rows,
      allJobs: {
        range: samplePayRange([31_200, 37_590, 50_980, 80_520, 128_560]),
        growth: sampleProjection('change-percent', 3.1),
      },
      jobsYear: '2024',
      years: { base: '2025', target: '2035' },
      downloads: { pay: '/pay.csv', projections: '/outlook.csv' },
    },
  });
});

const rowsOf = (table: string) =>
  shown(`${table} tr[data-row] th`).map((name) => name.split(/\s/)[0]);
const tables = ['.strips', '#chart-jobs', '#chart-openings', '#chart-growth', '#chart-spread'];

describe('categories against each other', () => {
  beforeEach(() => open(html, '/categories/?in=ohio'));

  test('stand in one order in every table', () => {
    press('Growth');
    for (const table of tables) expect(rowsOf(table), table).toEqual(['Sales', 'Cooks', 'Legal']);
    expect(status()).toBe('All 3 categories, sorted by projected growth, highest first.');
  });

  test('are those chosen, in every table, and the address says so', () => {
    click('input[value="legal"]');
    click('input[value="sales"]');
    for (const table of tables) expect(rowsOf(table), table).toEqual(['Legal', 'Sales']);
    expect(location.search).toBe('?in=ohio&only=legal,sales');
    click('[data-reset]');
    expect(rowsOf('.strips')).toHaveLength(3);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  test('are those of a link, in a choice that stands open', () => {
    open(html, '/categories/?only=sales,magic&view=growth');
    expect(rowsOf('.strips')).toEqual(['Sales']);
    expect(document.querySelector('.category-choice')?.hasAttribute('open')).toBe(true);
    expect(status()).toContain('The address asks for “magic” under “Categories”');
    expect(document.querySelector('#chart-growth')?.closest('[data-off]')).toBeNull();
  });

  test('are sorted again when a place has put other figures in', () => {
    const row = document.querySelector<HTMLElement>('.strips [data-row="35-0000"]');
    for (const median of row?.querySelectorAll('[data-fact$="/annual-median"]') ?? []) {
      median.setAttribute('value', '500000');
    }
    row?.dispatchEvent(new Event('almanac-figures-change', { bubbles: true }));
    expect(rowsOf('.strips')).toEqual(['Cooks', 'Legal', 'Sales']);
  });
});

describe('the tabs of the charts', () => {
  const tab = (view: string) => document.querySelector<HTMLElement>(`[data-value="${view}"]`);
  beforeEach(() => open(html, '/categories/'));

  test('show one chart, and the address says which', () => {
    expect(document.querySelector('nav.chart-views')?.getAttribute('role')).toBe('tablist');
    expect(document.querySelectorAll('.chart:not([data-off])')).toHaveLength(1);
    tab('openings')?.click();
    expect(tab('openings')?.getAttribute('aria-selected')).toBe('true');
    expect(location.search).toBe('?view=openings');
    expect(document.querySelector('#chart-openings')?.closest('[data-off]')).toBeNull();
  });

  test('are walked by arrow keys, round the ends', () => {
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    tab('pay')?.focus();
    key('ArrowLeft');
    expect(document.activeElement).toBe(tab('spread'));
    expect(location.search).toBe('?view=spread');
    key('ArrowRight');
    expect(location.search).toBe('');
  });
});

describe('the tip of a mark', () => {
  const point = (selector: string) =>
    document
      .querySelector(selector)
      ?.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientX: 5, clientY: 5 }));

  test('tells the figures of its row with the heads of their columns, and goes away', () => {
    open(html, '/categories/?view=openings');
    point('#chart-openings [data-row="41-0000"] rect');
    const [words] = shown('.chart-tip');
    expect(words?.replaceAll(/\s+/g, ' ')).toMatch(
      /^SalesOpenings: [\d,]+ ?Someone leaves: [\d,]+ ?New jobs: [\d,]+$/,
    );
    expect(document.querySelectorAll('.chart-tip:not([hidden]) [data-fact]')).not.toHaveLength(0);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown('.chart-tip')).toEqual([]);
  });

  test('is not there beside a mark', () => {
    open(html, '/categories/');
    point('#chart-jobs [data-row="41-0000"] th');
    expect(shown('.chart-tip')).toEqual([]);
  });
});
