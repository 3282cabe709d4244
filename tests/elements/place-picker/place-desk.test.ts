import { describe, expect, test } from 'vitest';
import {
  all,
  one,
  open,
  serveSamplePlaces,
  served,
  settled,
  text,
  type,
} from '../../support/sample-place-desk.ts';
import { samplePayOfTexas } from '../../support/sample-place-pay.ts';
import { samplePlaces } from '../../support/sample-places.ts';

serveSamplePlaces();

describe('a career page switched to a state', () => {
  test('shows its figures with their addresses, the nation as the reference', async () => {
    await open('texas');
    const shown = one('.fact-numeral data');
    expect(shown.getAttribute('data-fact')).toBe('oews/2025-05/TX/29-1141/annual-median');
    expect(shown.getAttribute('value')).toBe('80000');
    expect(text('.fact-comparison')).toBe(
      'a year in Texas, May 2025. The whole country: $100,000. 20% less.',
    );
    expect(text('#pay h2')).toBe('What they are paid in Texas, May 2025');
    expect(text('.say')).toBe(
      'Out of ten nurses in Texas, one earns less than $40,000 a year, five earn less than $80,000, and at least one earns $120,000 or more.',
    );
    expect(all('.pay-figure .pay-strip .reference')).toHaveLength(1);
    expect(one('.pay-figure svg').getAttribute('aria-label')).toContain(
      'Nurses in Texas, May 2025',
    );
    expect(text('caption')).toBe('Pay of nurses in Texas, May 2025');
    expect(text('tr[data-row="median"]')).toBe('Half earn less than median $80,000');
    expect(text('tfoot')).toBe('By the hour: not in our copyPeople counted employees 1,000');
    expect(all('.estimate-error')).toEqual([]);
    expect(text('#pay')).not.toContain('the same amount');
    expect(text('#pay .section-notes > .receipt .receipt-body')).toBe(
      '10th percentile of annual wage, 25th percentile of annual wage, median annual wage, 75th percentile of annual wage, 90th percentile of annual wage and number of employees. Texas, May 2025, code 29-1141. Employees of made-up employers. Source: Made-up estimates, Agency, published May 15, 2026. Nothing was changed. Public domain.Cite these figures',
    );
    expect(text('#pay [data-derived="a-month"]')).toBe('$5,000');
    expect(text('[data-part="openings-scope"]')).toBe(
      'Whole country: we hold no state projections.',
    );
  });

  test('says so to screen readers, and keeps the choice in the address and in links', async () => {
    await open('texas');
    expect(text('[role="status"]')).toBe('The pay on this page is now that in Texas, May 2025.');
    expect(location.search).toBe('?in=texas');
    const search = (id: string) => (one(id) as HTMLAnchorElement).search;
    expect(search('#career')).toBe('?sort=pay&in=texas');
    expect(search('#home')).toBe('?in=texas');
    expect(search('#glossary')).toBe('?in=texas');
    expect(one('#pay-link').getAttribute('href')).toBe('#pay');
  });

  test('goes back to what was served', async () => {
    await open();
    const before = one('#pay').innerHTML;
    type('texas');
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(() => expect(text('#pay h2')).toContain('Texas'));
    one('.place-chosen [data-do="leave"]').click();
    expect(one('#pay').innerHTML).toBe(before);
    expect(text('.fact-comparison')).toBe('a year. All jobs: $100,000.');
    expect(text('[data-part="openings-scope"]')).toBe('');
    expect(location.search).toBe('');
    expect((one('#career') as HTMLAnchorElement).search).toBe('?sort=pay');
    expect(one('.place-chosen').hidden).toBe(true);
  });

  test('shows pay at national prices only when asked, as derived figures with their receipt', async () => {
    await open('texas');
    expect(all('[data-derived="price-adjusted"]')).toEqual([]);
    const prices = () => one('.place-chosen [data-do="prices"]');
    prices().click();
    const shown = one('.fact-numeral data');
    expect(shown.getAttribute('value')).toBe('100000');
    expect(shown.getAttribute('data-from')).toBe(
      'oews/2025-05/TX/29-1141/annual-median rpp/2024/TX/all-items/index',
    );
    expect(shown.hasAttribute('data-fact')).toBe(false);
    expect(text('#pay h2')).toContain('at national prices');
    expect(text('.pay-figure figcaption')).toContain('which is at national prices as published');
    expect(text('.place-chosen-notes')).toMatch(
      /The pay is of May 2025\. .*The prices are of 2024\./,
    );
    prices().click();
    expect(one('.fact-numeral data').getAttribute('value')).toBe('80000');
  });
});

test('a metro shows its middle, and says that the range is not in the file', async () => {
  await open('dallas');
  expect(one('.fact-numeral data').getAttribute('data-fact')).toBe(
    'oews/2025-05/M19100/29-1141/annual-median',
  );
  expect(all('.pay-figure .pay-strip .middle')).toHaveLength(1);
  expect(all('.pay-figure .range, .pay-figure .half')).toEqual([]);
  expect(text('.place-chosen-notes')).toContain('has only the middle');
  expect(text('.place-chosen-notes')).toContain('No price level is published');
  expect(text('tfoot')).toBe('People counted employees not in our copy');
});

test('a place without the figure says why and never shows the number of the nation as its own', async () => {
  served['/places/ohio/pay.json'] = {
    ...samplePayOfTexas,
    place: samplePlaces.find(({ id }) => id === 'OH'),
    rows: {},
  };
  await open('ohio');
  expect(one('.fact-numeral .figure-missing').getAttribute('data-fact')).toBe(
    'oews/2025-05/OH/29-1141/annual-median',
  );
  expect(text('.say')).toBe('No figures for nurses are published in Ohio.');
  expect(all('.pay-figure')).toEqual([]);
  expect(text('.pay-table')).not.toMatch(/\$/);
});

describe('a place that is not known', () => {
  test.each(['nowhere', '<img src=x onerror=alert(1)>'])('%s leaves the nation', async (asked) => {
    await open(asked);
    expect(text('[role="status"]')).toContain(`pay in “${asked}”`);
    expect(text('#pay h2')).toBe('What they are paid');
    expect(all('place-picker img')).toEqual([]);
  });

  test('is forgotten when the device asked for it', async () => {
    localStorage.setItem('career-almanac-place', 'nowhere');
    await open('nowhere', true);
    expect(text('[role="status"]')).toBe('');
    expect(localStorage.length).toBe(0);
  });

  test('leaves the page as it is when its pay cannot be loaded', async () => {
    await open('alaska');
    expect(text('[role="status"]')).toContain('Pay in Alaska could not be loaded');
    expect(text('#pay h2')).toBe('What they are paid');
  });
});

describe('the device', () => {
  test('remembers a place only when asked, and forgets it', async () => {
    await open('texas');
    expect(localStorage.length).toBe(0);
    one('.place-chosen [data-do="remember"]').click();
    expect(localStorage.getItem('career-almanac-place')).toBe('texas');
    expect(text('.place-chosen-memory')).toContain('remembered in this browser, nowhere else');
    one('.place-chosen-memory button').click();
    expect(localStorage.length).toBe(0);
    expect(all('.place-chosen-memory')).toEqual([]);
    expect(document.activeElement).toBe(one('.place-chosen [data-do="remember"]'));
  });
});
