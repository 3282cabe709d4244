import { describe, expect, test } from 'vitest';
import CategoriesListed from '../../src/components/category-list/CategoriesListed.astro';
import CategoryChoice from '../../src/components/category-list/CategoryChoice.astro';
import OccupationStrips from '../../src/components/category-list/OccupationStrips.astro';
import { categorySpread } from '../../src/domain/pay/category-spread.ts';
import type { OccupationRow } from '../../src/domain/lists/category-row.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import {
  sampleCategory,
  sampleOccupation,
  sampleProjection,
} from '../support/sample-category-rows.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const years = { jobsYear: '2024', years: { base: '2025', target: '2035' } };

async function strips(rows: readonly OccupationRow[]) {
  const props = {
    ...years,
    rows,
    categoryName: 'Food',
    references: [
      { kind: 'all', label: 'all jobs', figure: samplePay('median', 50_980) },
      { kind: 'group', label: 'food', figure: samplePay('median', 35_050) },
    ],
  };
  return parseHtml(await renderComponent(OccupationStrips, { props }));
}

const cooks = sampleOccupation('Cooks', { median: 36_000, code: '35-2014' });
const chefs = sampleOccupation('Chefs', { median: 60_000, code: '35-1011' });

describe('the occupations of a category', () => {
  test('stand in one table without a script, the highest pay first', async () => {
    const page = await strips([cooks, chefs]);
    const names = select('tbody th[scope=row] a', page).map(textOf);
    expect(names).toEqual(['Chefs', 'Cooks']);
    expect(selectOne('[data-list-controls]', page).attribs).toHaveProperty('hidden');
  });

  test('show all five percentiles of each, with their addresses', async () => {
    const page = await strips([cooks, chefs]);
    const points = select('[data-row="35-1011"] .five-points data', page);
    expect(points.map(({ attribs }) => attribs.value)).toEqual([
      '30000',
      '45000',
      '60000',
      '75000',
      '90000',
    ]);
    expect(points.every(({ attribs }) => attribs['data-fact'])).toBe(true);
  });

  test('draw both medians to compare with in every strip', async () => {
    const page = await strips([cooks, chefs]);
    expect(select('tbody .pay-strip .reference', page)).toHaveLength(2);
    expect(select('tbody .pay-strip .group', page)).toHaveLength(2);
  });

  test('set "all other" groups apart, last, and say why', async () => {
    const other = sampleOccupation('Food workers, all other', { median: 90_000, isResidual: true });
    const page = await strips([other, cooks, chefs]);
    expect(select('tbody[data-residual] th[scope=row] a', page).map(textOf)).toEqual([other.name]);
    expect(textOf(selectOne('.residual-head', page))).toContain('Left over');
    expect(textOf(selectOne('.leaders', page))).not.toContain('all other');
  });

  test('give pay by the hour where no pay by the year is published, and no strip', async () => {
    const actors = sampleOccupation('Actors', {
      code: '27-2011',
      range: samplePayRange([
        'hourly-only',
        'hourly-only',
        'hourly-only',
        'hourly-only',
        'hourly-only',
      ]),
      hourlyMedian: samplePay('median', 29.05, 'hourly'),
    });
    const page = await strips([actors, chefs]);
    const row = selectOne('[data-row="27-2011"]', page);
    expect(select('svg', row)).toHaveLength(0);
    expect(textOf(selectOne('.cell-reason', row))).toBe(
      'Only pay by the hour is published: the middle is $29.05.',
    );
    expect(textOf(selectOne('.cell-pay', row))).toBe('hourly pay only');
    expect(select('tbody th[scope=row] a', page).map(textOf)).toEqual(['Chefs', 'Actors']);
  });

  test('cut a strip that runs past the axis, and the key says so', async () => {
    const many = Array.from({ length: 24 }, (_, i) => sampleOccupation(`Cooks ${String(i)}`));
    const star = sampleOccupation('Stars', {
      code: '35-9999',
      range: samplePayRange([30_000, 40_000, 50_000, 90_000, 900_000]),
    });
    const page = await strips([...many, star]);
    expect(select('[data-row="35-9999"] .goes-on', page)).toHaveLength(1);
    expect(textOf(selectOne('.pay-key', page))).toContain('goes on to the right');
    expect(select('.goes-on', page)).toHaveLength(1);
  });

  test('name three leaders and say who may not lead', async () => {
    const few = sampleOccupation('Tasters', {
      median: 200_000,
      jobs: sampleProjection('jobs-base', 900),
    });
    const page = await strips([few, cooks, chefs]);
    expect(select('.leader a', page).map(textOf)[0]).toBe('Chefs');
    expect(textOf(selectOne('.leaders-note', page))).toContain('fewer than 10,000 people');
  });

  test('never promise: growth is "expected" or "projected"', async () => {
    expect(textOf(await strips([cooks, chefs]))).not.toMatch(/\bwill\b/);
  });

  test('offer only the schooling that its rows have', async () => {
    const options = select('[data-field="education"] option', await strips([cooks, chefs]));
    expect(options.map(({ attribs }) => attribs.value)).toEqual(['', 'bachelors']);
  });
});

describe('the categories compared', () => {
  const shrinking = sampleCategory('Clerks', '43-0000', {
    change: sampleProjection('change-number', -15_000),
    growth: sampleProjection('change-percent', -3),
    openings: sampleProjection('openings', 37_000),
  });

  const job = (name: string, pay: number | 'hourly-only', isResidual = false) => ({
    name,
    href: `/careers/${name}/`,
    isResidual,
    median: samplePay('median', pay),
  });
  const spread = categorySpread([
    job('waiters', 30_000),
    job('chefs', 60_000),
    job('actors', 'hourly-only'),
    job('rest', 90_000, true),
  ]);

  async function comparison() {
    const props = {
      ...years,
      rows: [shrinking, sampleCategory('Cooks', '35-0000', { median: 36_000 })].map((row) => ({
        ...row,
        spread,
      })),
      allJobs: {
        range: samplePayRange([31_200, 37_590, 50_980, 80_520, 128_560]),
        growth: sampleProjection('change-percent', 3.1),
      },
      downloads: { pay: '/downloads/pay.csv', projections: '/downloads/outlook.csv' },
    };
    return parseHtml(await renderComponent(CategoriesListed, { props }));
  }

  test('have five charts drawn in the page, each with its own table in the same order', async () => {
    const page = await comparison();
    const charts = select('.chart', page);
    expect(charts).toHaveLength(5);
    expect(select('almanac-chart', page)).toEqual([]);
    for (const chart of charts) {
      const codes = select('tbody tr[data-row]', chart).map(({ attribs }) => attribs['data-row']);
      expect(codes).toEqual(['43-0000', '35-0000']);
    }
  });

  test('have every chart reachable by a link, for readers without a script', async () => {
    const page = await comparison();
    const links = select('[data-field="view"] a', page);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(select(link.attribs.href ?? '', page)).toHaveLength(1);
    }
  });

  test('show tables open, so that nothing is hidden without a script', async () => {
    const tables = select('details.chart-numbers', await comparison());
    expect(tables.length).toBeGreaterThan(0);
    for (const details of tables) {
      expect(details.attribs).toHaveProperty('open');
    }
  });

  test('call no opening new where jobs are lost', async () => {
    const row = selectOne('#chart-openings [data-row="43-0000"]', await comparison());
    expect(select('data', row).map(({ attribs }) => attribs.value)).toEqual([
      '37000',
      '37000',
      '0',
    ]);
    expect(select('.bar-new', row)).toHaveLength(0);
  });

  test('draw a loss hollow and left of zero', async () => {
    const page = await comparison();
    expect(select('#chart-growth [data-row="43-0000"] .bar-loss', page)).toHaveLength(1);
    expect(select('#chart-growth [data-row="35-0000"] .bar-loss', page)).toHaveLength(0);
  });

  test('spread each category over its jobs, a dot each, and never an average of them', async () => {
    const row = selectOne('#chart-spread [data-row="35-0000"]', await comparison());
    expect(selectOne('.spread-dots', row).attribs.d?.match(/M/g)).toHaveLength(3);
    expect(select('data', row).map(({ attribs }) => attribs.value)).toEqual(['30000', '60000']);
    expect(textOf(row)).toContain('3 jobs, 1 without yearly pay');
    expect(textOf(selectOne('#chart-spread', await comparison()))).not.toMatch(/average|mean\b/);
  });

  test('may be chosen from, once a script runs, by a box with a name each', async () => {
    const rows = [
      { code: '41-0000', name: 'Sales', href: '/categories/sales/' },
      { code: '23-0000', name: 'Legal', href: '/categories/legal/' },
    ];
    const page = parseHtml(await renderComponent(CategoryChoice, { props: { rows } }));
    expect(selectOne('details', page).attribs).toHaveProperty('hidden');
    expect(select('label', page).map(textOf)).toEqual(['Legal', 'Sales']);
    expect(select('input', page).map(({ attribs }) => attribs.value)).toEqual(['legal', 'sales']);
  });

  test('use no inline style, which the security policy would block', async () => {
    expect(select('[style]', await comparison())).toEqual([]);
  });
});
