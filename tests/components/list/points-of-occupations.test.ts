import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../support/page-in-node.ts';
import '../../../src/components/explore/explore-drawing.element.ts';
import OccupationExplorer from '../../../src/components/explore/OccupationExplorer.astro';
import type { ExploredOccupation } from '../../../src/domain/lists/explored-occupations.ts';
import {
  choose,
  click,
  open as show,
  press,
  shown,
  status,
  type,
} from '../../support/list-page.ts';
import { renderComponent } from '../../support/render-component.ts';
import { sampleOccupation, sampleProjection } from '../../support/sample-category-rows.ts';
import { samplePay, samplePayRange } from '../../support/sample-pay.ts';

const explored = (
  name: string,
  changes: Parameters<typeof sampleOccupation>[1] & Partial<ExploredOccupation>,
): ExploredOccupation => ({ zone: 4, interests: ['Social'], ...sampleOccupation(name, changes) });

const hourly = samplePayRange(['hourly-only', '*', 'hourly-only', '*', '*']);
const legal = { code: '23-1011' };
const rows = [
  explored('Lawyers', {
    ...legal,
    median: 150_000,
    zone: 5,
    education: 'doctoral-or-professional',
    interests: ['Enterprising', 'Investigative'],
  }),
  explored('Sales managers', { code: '11-2022', median: 140_000, education: 'bachelors' }),
  explored('Paralegals', {
    ...legal,
    median: 60_000,
    education: 'associates',
    interests: ['Conventional'],
  }),
  explored('Court actors', {
    ...legal,
    range: hourly,
    zone: undefined,
    education: undefined,
    interests: [],
  }),
  explored('Sellers, all other', { code: '41-9099', median: 999_000, isResidual: true }),
];

const rendered = (some: readonly ExploredOccupation[]) =>
  renderComponent(OccupationExplorer, {
    props: {
      rows: some,
      unplaced: [],
      allJobs: {
        median: samplePay('median', 50_980),
        openings: sampleProjection('openings', 18_863_300),
        growth: sampleProjection('change-percent', 3.1),
        jobs: sampleProjection('jobs-base', 169_956_100),
      },
      jobsYear: '2024',
      years: { base: '2025', target: '2035' },
      downloads: { pay: '/pay.csv', projections: '/outlook.csv' },
    },
  });

let html = '';
beforeAll(async () => {
  html = await rendered(rows);
});
const names = () => shown('tbody th a');

/** Shows the page, and waits for its table to come out of what it was served with. */
async function open(served: string, address: string): Promise<void> {
  show(served, address);
  await vi.waitFor(() => expect(names()).not.toEqual([]));
}

describe('the table of the points', () => {
  beforeEach(() => open(html, '/explore/?in=texas'));

  test('stays as served, whole, the pay that is missing last and groups apart', () => {
    expect(names()).toEqual([
      'Lawyers',
      'Sales managers',
      'Paralegals',
      'Court actors',
      'Sellers, all other',
    ]);
    expect(status()).toBe('');
  });

  test.each([
    ['category', 'legal', ['Lawyers', 'Paralegals', 'Court actors']],
    ['education', 'associates', ['Paralegals']],
    ['zone', '5', ['Lawyers']],
    ['interest', 'investigative', ['Lawyers']],
  ])('is narrowed by %s, and the address says so', (name, value, expected) => {
    choose(name, value);
    expect(names()).toEqual(expected);
    expect(location.search).toBe(`?in=texas&${name}=${value}`);
    click('[data-reset]');
    expect(names()).toHaveLength(5);
    expect(location.search).toBe('?in=texas');
  });

  test('is sorted by its heads, what is missing last either way, groups apart', () => {
    press('Middle');
    expect(names()).toEqual([
      'Paralegals',
      'Sales managers',
      'Lawyers',
      'Court actors',
      'Sellers, all other',
    ]);
    expect(location.search).toBe('?in=texas&dir=asc');
    expect(status()).toBe('All 5 occupations, sorted by pay in the middle (median), lowest first.');
  });

  test('is sorted by schooling in the order of its levels', () => {
    choose('sort', 'education');
    expect(names().slice(0, 4)).toEqual([
      'Paralegals',
      'Sales managers',
      'Lawyers',
      'Court actors',
    ]);
  });

  test('says when nothing fits, and leaves no heading of a group behind', () => {
    type('q', 'astronaut');
    expect(shown('[data-empty]')).toHaveLength(1);
    expect(shown('.residual-head')).toEqual([]);
  });

  test('names what stands up the side', () => {
    choose('up', 'growth');
    expect(shown('[data-explore-title]')).toEqual([
      'Pay in the middle (median) against projected growth',
    ]);
    expect(shown('[data-say]')[0]).toContain('projected to grow faster');
    expect(names()).toHaveLength(5);
  });
});

describe('a link to the points', () => {
  test('shows what it asks for', async () => {
    await open(html, '/explore/?up=growth&category=legal&sort=name');
    expect(names()).toEqual(['Court actors', 'Lawyers', 'Paralegals']);
    expect(document.querySelector<HTMLSelectElement>('[data-field="up"]')?.value).toBe('growth');
  });

  test('explains what it cannot show, and shows the rest', async () => {
    await open(html, '/explore/?interest=magic&zone=5');
    expect(names()).toEqual(['Lawyers']);
    expect(status()).toContain('The address asks for “magic” under “Interest”, which is not there');
  });
});

test('a long table shows its first rows until all are asked for', async () => {
  const many = Array.from({ length: 80 }, (_, i) => explored(`Managers ${String(i)}`, {}));
  await open(await rendered(many), '/explore/');
  expect(names()).toHaveLength(50);
  press('Show all 80');
  expect(names()).toHaveLength(80);
  expect(shown('[data-more]')).toEqual([]);
});
