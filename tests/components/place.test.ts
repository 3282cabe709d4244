import { describe, expect, test } from 'vitest';
import LiveOn from '../../src/components/place-page/LiveOn.astro';
import OccupationsThere from '../../src/components/place-page/OccupationsThere.astro';
import PriceLevel from '../../src/components/place-page/PriceLevel.astro';
import UnusualPay from '../../src/components/place-page/UnusualPay.astro';
import { difference } from '../../src/domain/figures/derive.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { livingCosts } from '../../src/domain/pay/living-costs.ts';
import { monthOfPay } from '../../src/domain/pay/month-of-pay.ts';
import type { OccupationThere } from '../../src/domain/places/place-occupation.ts';
import { costOfAHundred } from '../../src/domain/places/price-level.ts';
import { unusualPay } from '../../src/domain/pay/unusual-pay.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { sampleCosts } from '../support/sample-place-pay.ts';

const texas = { id: 'TX', kind: 'state', name: 'Texas', slug: 'texas', states: ['TX'] } as const;
const parity: Figure = { id: 'rpp/2024/TX/all-items/index', unit: 'index', value: 97.057 };
const noParity: Figure = {
  id: 'rpp/2024/TX/all-items/index',
  unit: 'index',
  missing: 'no-estimate',
};

const pay = (place: string, measure: string, value?: number): Figure => {
  const id = `oews/2025-05/${place}/23-1011/${measure}` as const;
  const unit = measure === 'employment' ? 'persons' : 'usd-year';
  return value === undefined ? { id, unit, missing: 'not-published' } : { id, unit, value };
};

function occupation(changes: Partial<OccupationThere> = {}): OccupationThere {
  const [median, nation] = [
    pay('TX', 'annual-median', 154_200),
    pay('US', 'annual-median', 159_670),
  ];
  return {
    name: 'Lawyers & "such"',
    href: '/careers/lawyers/',
    category: { code: '23-0000', slug: 'legal', name: 'Legal' },
    education: 'doctoral-or-professional',
    isResidual: false,
    median,
    p10: pay('TX', 'annual-p10', 70_000),
    p90: pay('TX', 'annual-p90', 300_000),
    jobs: pay('TX', 'employment', 60_000),
    quotient: pay('TX', 'location-quotient', 0.81),
    nation,
    difference: difference(median, nation),
    ...changes,
  };
}

async function table(row: OccupationThere, columns = { isShort: false }) {
  const props = { rows: [row], columns, whereAndWhen: 'in Texas, May 2025' };
  return parseHtml(await renderComponent(OccupationsThere, { props }));
}

describe('every occupation of a place', () => {
  test('is a row of a table without a script, with its figures and their addresses', async () => {
    const page = await table(occupation());
    expect(textOf(selectOne('tbody th a', page))).toBe('Lawyers & "such"');
    expect(selectOne('tbody tr', page).attribs['data-category']).toBe('legal');
    expect(select('tbody data', page).map(({ attribs }) => attribs.value)).toEqual([
      '154200',
      '70000',
      '300000',
      '60000',
      '0.81',
      '-5470',
    ]);
    expect(textOf(selectOne('tbody .gap', page))).toBe('−$5,470');
    expect(selectOne('[data-list-controls]', page).attribs).toHaveProperty('hidden');
  });

  test('leaves out the range, the category in words and the distance from the nation of an area', async () => {
    const page = await table(occupation(), { isShort: true });
    expect(select('thead th', page)).toHaveLength(4);
    expect(select('tbody :is(th, td)', page)).toHaveLength(4);
    const values = select('tbody data', page).map(({ attribs }) => attribs.value);
    expect(values).toEqual(['154200', '60000', '0.81']);
  });

  test('says why a figure is missing, once for both ends, and makes no difference of it', async () => {
    const page = await table(
      occupation({
        median: pay('TX', 'annual-median'),
        p10: pay('TX', 'annual-p10'),
        p90: pay('TX', 'annual-p90'),
        difference: undefined,
      }),
    );
    expect(textOf(selectOne('tbody td:nth-of-type(1)', page))).toBe('not published');
    expect(textOf(selectOne('tbody td:nth-of-type(2)', page))).toBe('not published');
    expect(textOf(selectOne('tbody .gap', page))).toBe('not known');
  });
});

async function liveOn(quarter: Figure, middle: Figure, prices = parity) {
  const where = { place: texas, states: [texas], parity: prices };
  const costs = livingCosts(where, { ...sampleCosts, rents: null });
  const rows = [
    {
      who: 'Jobs',
      quarter: monthOfPay(quarter, costs, true),
      middle: monthOfPay(middle, costs, true),
    },
  ];
  return parseHtml(await renderComponent(LiveOn, { props: { rows, costs } }));
}

describe('can I live on this', () => {
  const [quarter, middle] = [pay('TX', 'annual-p25', 35_620), pay('TX', 'annual-median', 46_270)];

  test('shows a month, what taxes leave of it and what it buys, with every sum', async () => {
    const page = await liveOn(quarter, middle);
    expect(select('[data-living] data', page).map(textOf)).toEqual([
      ...['$35,620', '$46,270', '$2,968', '$3,856', '$180', '$286', '$227', '$295'],
      ...['$2,561', '$3,275', '$3,058', '$3,973'],
    ]);
    expect(select('details li', page).map(textOf)).toContain('$35,620 ÷ 12 months = $2,968');
  });

  test('names what it leaves out and that the 25th percentile is no starting pay', async () => {
    const text = textOf(await liveOn(quarter, middle));
    for (const words of [
      'before tax',
      'No rent',
      'health insurance',
      'not what people start with',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('says nothing of prices where none are published, but that', async () => {
    const page = await liveOn(quarter, middle, noParity);
    expect(textOf(page)).not.toContain('Beside the sum');
    expect(textOf(page)).toContain('No price level is published for Texas');
  });

  test('gives the reason where pay is missing, and no month of it', async () => {
    const page = await liveOn(pay('TX', 'annual-p25'), middle);
    expect(textOf(page)).toContain('At the 25th percentile: not published. So there is no sum.');
    expect(select('thead th', page)).toHaveLength(1);
  });
});

describe('what a dollar buys', () => {
  const props = { place: texas, year: '2024', lines: [] };

  test('is one sentence with a figure made from the price level', async () => {
    const page = parseHtml(
      await renderComponent(PriceLevel, {
        props: { ...props, allItems: parity, costOfAHundred: costOfAHundred(parity) },
      }),
    );
    expect(textOf(selectOne('.say', page))).toContain(
      'What costs $100 in the country as a whole costs about $97 in Texas, by the prices of 2024.',
    );
    expect(selectOne('[data-derived]', page).attribs['data-from']).toBe(parity.id);
  });

  test('is said to be unknown where no price level is published', async () => {
    const page = parseHtml(
      await renderComponent(PriceLevel, {
        props: { ...props, allItems: noParity, costOfAHundred: undefined },
      }),
    );
    expect(textOf(page)).toContain('No price level is published for Texas (no estimate)');
    expect(textOf(page)).not.toContain('$100');
    expect(textOf(page)).not.toContain('Rents differ');
  });
});

test('unusual pay states its floor, and its sums', async () => {
  const row = { ...occupation(), here: pay('TX', 'annual-median', 154_200) };
  const props = {
    place: texas,
    ...unusualPay([row], parity, 1000),
    floor: 1000,
    floorIn: 'here',
    priceYear: '2024',
  };
  const text = textOf(parseHtml(await renderComponent(UnusualPay, { props })));
  expect(text).toContain('at least 1,000 employees here');
  expect(text).toContain('$154,200 × 100 ÷ 97.057');
});
