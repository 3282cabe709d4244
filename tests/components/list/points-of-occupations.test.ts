import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../support/page-in-node.ts';
import '../../../src/components/explore/explore-drawing.element.ts';
import '../../../src/components/explore/explore-rows.element.ts';
import {
  choose,
  click,
  open as show,
  press,
  shown,
  status,
  type,
} from '../../support/list-page.ts';
import {
  explored,
  explorerHtml,
  exploreTableHtml,
  tablePage,
} from '../../support/sample-explorer.ts';
import { samplePayRange } from '../../support/sample-pay.ts';

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

/** What is asked for, and what is answered: the page of the table, unless a test says otherwise. */
const asked: string[] = [];
let answer: () => Response;
/** Whether the place of the table is in sight. */
let isNear = true;

vi.stubGlobal('fetch', (address: URL) => {
  asked.push(address.pathname + address.search);
  return Promise.resolve(answer());
});
vi.stubGlobal(
  'IntersectionObserver',
  class {
    readonly #tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
    constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      this.#tell = tell;
    }
    observe(): void {
      this.#tell([{ isIntersecting: isNear }]);
    }
    disconnect(): void {
      this.#tell([]);
    }
  },
);

let html = '';
let table = '';
beforeAll(async () => {
  [html, table] = await Promise.all([explorerHtml(rows), exploreTableHtml(rows)]);
});
beforeEach(() => {
  asked.length = 0;
  answer = () => tablePage(table);
  isNear = true;
});
const names = () => shown('tbody th a');

/** Shows the page, and waits for its table. */
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
  const whole = await exploreTableHtml(many);
  answer = () => tablePage(whole);
  await open(await explorerHtml(many), '/explore/');
  expect(names()).toHaveLength(50);
  press('Show all 80');
  expect(names()).toHaveLength(80);
  expect(shown('[data-more]')).toEqual([]);
});

describe('the table of the points, while it is not there', () => {
  const state = () => shown('explore-rows [data-state]')[0];
  const failed =
    'The table of all occupations could not be fetched. Check your connection, then try again.';

  test('is not asked for until a reader comes near or asks', async () => {
    isNear = false;
    show(html, '/explore/?in=texas');
    expect(asked).toEqual([]);
    expect(shown('[data-list-controls]')).toHaveLength(1);
    document.querySelector('.explorer')?.dispatchEvent(new Event('pointerover'));
    expect(asked).toEqual([]);
    await vi.waitFor(() => expect(names()).toHaveLength(5));
    expect(asked).toEqual(['/explore/table/']);
    expect(status()).toBe('');
  });

  test('comes once, with the last choice that was made before it', async () => {
    isNear = false;
    show(html, '/explore/');
    choose('category', 'legal');
    choose('zone', '5');
    expect(status()).toBe('The table of all occupations is being fetched.');
    expect(location.search).toBe('?category=legal&zone=5');
    await vi.waitFor(() => expect(names()).toEqual(['Lawyers']));
    expect(status()).toBe(
      '1 of 5 occupations, sorted by pay in the middle (median), highest first.',
    );
    expect(asked).toHaveLength(1);
    expect(document.querySelector('explore-rows')).toBeNull();
  });

  test.each([
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')) as never],
    ['is not there', () => new Response('no', { status: 404 })],
    ['is of another kind', () => Response.json({})],
    ['is another page', () => tablePage('<p>Sign in to this network.</p>')],
  ])('is told in a sentence where its page %s, and comes at a press', async (_, without) => {
    answer = without;
    show(html, '/explore/?category=legal');
    await vi.waitFor(() => expect(state()).toBe(failed));
    expect(status()).toBe(failed);
    expect(names()).toEqual([]);
    answer = () => tablePage(table);
    press('Try again');
    await vi.waitFor(() => expect(names()).toEqual(['Lawyers', 'Paralegals', 'Court actors']));
    expect(status()).toContain('3 of 5 occupations');
  });
});
