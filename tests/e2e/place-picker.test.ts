import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { test, widths } from '../support/browser.ts';

const nurses = 'careers/registered-nurses/';
const fact = (place: string) => `oews/2025-05/${place}/29-1141/annual-median`;

// A page left in the middle of a transition reports that as an error of its own.
const calm = { reducedMotion: 'reduce' } as const;

const field = (page: Page) => page.getByLabel('Show pay in');
const numeral = (page: Page) =>
  page.locator('.three-facts .fact-numeral').first().locator('[data-fact]');
const factShown = (page: Page) => numeral(page).getAttribute('data-fact');
const inPlace = (page: Page, name: string) =>
  page.locator('.place-chosen-name', { hasText: name }).waitFor();
const kept = (page: Page) => page.evaluate(() => localStorage.length);

describe('a reader who picks a place', () => {
  test('sees its pay, and takes it along to the category and back', async ({ visit }) => {
    const { page, troubles } = await visit(nurses, calm);
    await field(page).pressSequentially('tex');
    await page.locator('[role="option"]', { hasText: 'Texas' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await inPlace(page, 'Pay in Texas, May 2025');
    expect(await factShown(page)).toBe(fact('TX'));
    expect(new URL(page.url()).search).toBe('?in=texas');
    expect(await page.locator('#pay h2').textContent()).toContain('in Texas, May 2025');
    await page.locator('nav a[href*="categories/healthcare-practitioners/"]').click();
    await inPlace(page, 'Pay in Texas, May 2025');
    const row = page.locator('tr[data-row="29-1141"]');
    const pay = row.locator('.cell-pay [data-fact]');
    expect(await pay.getAttribute('data-fact')).toBe(fact('TX'));
    expect(await row.locator('.cell-strip .reference').count()).toBe(1);
    await row.locator('a').click();
    await inPlace(page, 'Pay in Texas, May 2025');
    expect(await factShown(page)).toBe(fact('TX'));
    await page.getByRole('button', { name: 'Back to the whole country' }).click();
    expect(await factShown(page)).toBe(fact('US'));
    expect(new URL(page.url()).search).toBe('');
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test.for([widths.phone, widths.desk])(
    'reads what a month comes to there, with its sums',
    async (viewport, { visit }) => {
      const { page } = await visit(`${nurses}?in=texas`, { viewport });
      await inPlace(page, 'Texas');
      const strip = page.getByRole('region', { name: 'Can I live on this in Texas?' });
      expect(await strip.locator('[data-derived="a-month"]').allInnerTexts()).toEqual([
        '$6,598',
        '$7,998',
      ]);
      await strip.locator('summary').click();
      expect(await strip.innerText()).toContain('$95,970 × 100 ÷');
      expect(await axeFaults(page, { within: '#pay' })).toEqual([]);
    },
  );

  test('without JavaScript finds a month of the whole country on the page of places', async ({
    visit,
  }) => {
    const { page } = await visit(nurses, { javaScriptEnabled: false });
    await page.locator('#places').getByRole('link', { name: 'Can I live on this?' }).click();
    await page.waitForURL('**/registered-nurses/places/#living');
    expect(await page.locator('#living [data-derived="a-month"]').allInnerTexts()).toEqual([
      '$6,694',
      '$8,129',
    ]);
  });

  test('sorts a category by what is paid there', async ({ visit }) => {
    const { page } = await visit('categories/healthcare-practitioners/?in=puerto-rico');
    await inPlace(page, 'Puerto Rico');
    const values = await page
      .locator('tbody[data-single] .cell-pay data')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('value'))));
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  test('finds the same in a link that is shared', async ({ visit }) => {
    const { page } = await visit(`${nurses}?in=dallas-fort-worth-arlington-tx`);
    await inPlace(page, 'Dallas');
    expect(await factShown(page)).toBe(fact('M19100'));
    const lowest = page.locator('[data-fact="oews/2025-05/M19100/29-1141/annual-p10"]');
    expect(await lowest.count()).toBeGreaterThan(0);
  });

  test('may see it at national prices, which is off until asked for', async ({ visit }) => {
    const { page } = await visit(`${nurses}?in=texas`);
    await inPlace(page, 'Texas');
    expect(
      await page.locator('[data-derived="price-adjusted"][data-from*="/TX/29-1141/"]').count(),
    ).toBe(0);
    await page.getByLabel('At national prices').check();
    await inPlace(page, 'at national prices');
    const shown = page.locator('.three-facts .fact-numeral data').first();
    expect(await shown.getAttribute('data-derived')).toBe('price-adjusted');
    expect(await page.locator('.place-chosen-notes').innerText()).toContain(
      'The prices are of 2024',
    );
  });
});

test('without JavaScript a link with a place is a whole national page, pay by place one link away', async ({
  visit,
}) => {
  const { page } = await visit(`${nurses}?in=texas`, { javaScriptEnabled: false });
  expect(await factShown(page)).toBe(fact('US'));
  expect(await page.locator('.place-picker-form').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Pay by place', exact: true }).first().click();
  expect(page.url()).toMatch(/(?:#places|\/places\/)$/);
});

test.for([
  ['nowhere-at-all', 'nowhere-at-all'],
  ['%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<img src=x onerror=alert(1)>'],
])(
  'an address with the place %s leaves the nation and says so',
  async ([asked, words], { visit }) => {
    const { page, troubles } = await visit(`${nurses}?in=${asked ?? ''}`);
    await page.getByText(`The address asks for pay in “${words ?? ''}”`).waitFor();
    expect(await factShown(page)).toBe(fact('US'));
    expect(await page.locator('place-picker img').count()).toBe(0);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  },
);

test('a place is remembered only when the reader asks, and can be forgotten', async ({ visit }) => {
  const { page } = await visit(`${nurses}?in=texas`);
  await inPlace(page, 'Texas');
  expect(await kept(page)).toBe(0);
  const url = new URL(page.url());
  const plain = `${url.origin}${url.pathname}`;
  const later = await page.context().newPage();
  await later.goto(plain);
  await later.waitForLoadState('networkidle');
  expect(await factShown(later)).toBe(fact('US'));
  await page.getByLabel('Remember on this device').check();
  expect(await kept(page)).toBe(1);
  await later.goto(plain);
  await inPlace(later, 'Texas');
  expect(await factShown(later)).toBe(fact('TX'));
  await later.getByRole('button', { name: 'Forget it' }).click();
  expect(await kept(later)).toBe(0);
});

describe('the field', () => {
  test('loads nothing until it gets the focus', async ({ visit }) => {
    const { page } = await visit(nurses);
    await page.waitForLoadState('networkidle');
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /place-desk|\.json/.test(name)),
      );
    expect(await fetched()).toEqual([]);
    await field(page).focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('list.json')),
    );
  });

  test.for([
    ['phone', 'light'],
    ['phone', 'dark'],
    ['desk', 'light'],
    ['desk', 'dark'],
  ] as const)(
    'is accessible and fits on a %s in %s, open and chosen',
    async ([size, colorScheme], { visit }) => {
      const viewport = widths[size];
      const { page } = await visit(nurses, { viewport, colorScheme });
      const problems = () => axeFaults(page, { within: 'place-picker' });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await field(page).pressSequentially('san');
      await page.locator('place-picker [role="option"]').first().waitFor();
      expect(await problems()).toEqual([]);
      expect(await width()).toBeLessThanOrEqual(viewport.width);
      await page.keyboard.press('Escape');
      await field(page).fill('Texas');
      await page.keyboard.press('Enter');
      await inPlace(page, 'Texas');
      expect(await problems()).toEqual([]);
      expect(await width()).toBeLessThanOrEqual(viewport.width);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('label')?.textContent.trim()),
      ).toBe('At national prices');
    },
  );
});

describe('search with a place', () => {
  test('leads from the two fields of the header to the pay there', async ({ visit }) => {
    const { page, troubles } = await visit('about/', calm);
    await page.getByRole('searchbox', { name: 'Find a job' }).fill('registered nurse');
    await page.getByLabel('Where').pressSequentially('dall');
    await page.locator('search-field [role="option"]', { hasText: 'Dallas' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('ol[data-search-results][aria-busy="false"] li').first().waitFor();
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search/?q=registered+nurse&where=Dallas*');
    await page.locator('main ol[aria-busy="false"] li a').first().click();
    await inPlace(page, 'Dallas');
    expect(await factShown(page)).toBe(fact('M19100'));
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('asks which Portland is meant', async ({ visit }) => {
    const { page } = await visit('search/?q=barista+portland');
    await page.locator('.search-places a', { hasText: 'ME' }).click();
    await page
      .getByText('These lead to pay in the Portland-South Portland, ME, metro area.')
      .waitFor();
    const first = page.locator('main ol[data-search-results] li a').first();
    await expect.poll(() => first.getAttribute('href')).toContain('?in=portland-south-portland-me');
  });
});
