import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';

/** Brings a chart into the window and waits until it is drawn. */
async function drawn(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.locator(`almanac-chart[data-drawn] #${id} canvas`).waitFor();
}

const pictureOf = (page: Page, id: string) =>
  page.locator(`#${id} canvas`).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

const namesIn = (page: Page, selector: string) =>
  page.locator(`${selector} tr[data-row]:visible th[scope=row]`).allInnerTexts();

describe('the charts of the categories', () => {
  test('need no chart code, and each is shown by its tab', async ({ visit }) => {
    const { page, troubles } = await visit('categories/');
    for (const view of ['jobs', 'openings', 'growth', 'spread']) {
      await page.locator(`[data-value="${view}"]`).click();
      expect(await page.locator(`#chart-${view} tbody svg`).first().isVisible()).toBe(true);
      expect(await page.locator('#chart-pay').isVisible()).toBe(false);
      expect(new URL(page.url()).searchParams.get('view')).toBe(view);
    }
    expect(await page.locator('canvas').count()).toBe(0);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('tell a mark under the pointer in a tip that stays in the window', async ({ visit }) => {
    const { page } = await visit('categories/?view=openings', { viewport: widths.phone });
    const mark = page.locator('#chart-openings [data-row="23-0000"] rect').first();
    await mark.scrollIntoViewIfNeeded();
    await mark.hover();
    const tip = page.locator('.chart-tip:visible');
    expect(await tip.innerText()).toMatch(/^Legal\s+Openings: [\d,]+\s+Someone leaves: [\d,]+/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
  });

  test('follow the order of the comparison above them', async ({ visit }) => {
    const { page } = await visit('categories/?sort=name');
    await page.locator('[data-field="sort"]').selectOption('growth');
    const main = await page.locator('.strips tr[data-row] th a').allInnerTexts();
    expect(main).toHaveLength(22);
    expect(await namesIn(page, '#chart-pay')).toEqual(main);
  });

  test('are tables with drawings without JavaScript, and on paper', async ({ visit }) => {
    const { page } = await visit('categories/', { javaScriptEnabled: false });
    const controls = page.locator('[data-list-controls]');
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    expect(await controls.count()).toBeGreaterThan(0);
    const { page: paper } = await visit('categories/');
    await paper.emulateMedia({ media: 'print' });
    for (const view of ['pay', 'jobs', 'openings', 'growth']) {
      expect(await namesIn(page, `#chart-${view}`)).toHaveLength(22);
      expect(await namesIn(paper, `#chart-${view}`)).toHaveLength(22);
    }
  });
});

describe('the occupations of a category', () => {
  test('are sorted from the keyboard', async ({ visit }) => {
    const { page } = await visit('categories/legal/');
    const button = page.locator('th[data-sort="openings"] button');
    await button.focus();
    await page.keyboard.press('Enter');
    const column = page.locator('tbody[data-single] .cell-openings data');
    const openings = await column.evaluateAll((cells) =>
      cells.map((cell) => Number(cell.getAttribute('value'))),
    );
    expect(openings).toEqual(openings.toSorted((a, b) => b - a));
    expect(await page.locator('th[data-sort="openings"]').getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(await page.locator('almanac-list [data-status]').innerText()).toContain(
      'openings a year, highest first',
    );
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('keep order and filter in the address, so that a link shows the same', async ({ visit }) => {
    const { page } = await visit('categories/healthcare-practitioners/');
    await page.locator('[data-field="q"]').fill('nurse');
    await page.locator('[data-field="sort"]').selectOption('growth');
    const names = await namesIn(page, '.strips');
    expect(names.length).toBeGreaterThan(2);
    expect(names.every((name) => /nurse/i.test(name))).toBe(true);
    await page.reload();
    expect(await namesIn(page, '.strips')).toEqual(names);
    expect(await page.locator('[data-field="q"]').inputValue()).toBe('nurse');
  });

  test('explain an address that asks for what is not there', async ({ visit }) => {
    const { page, troubles } = await visit('categories/legal/?sort=happiness');
    const status = page.locator('[data-status]');
    expect(await status.innerText()).toContain('“happiness” under “Sort by”, which is not there');
    expect((await namesIn(page, '.strips'))[0]).toMatch(/^Lawyers\n/);
    expect(troubles.errors).toEqual([]);
  });

  test('give the five percentiles of the row that has the focus', async ({ visit }) => {
    const { page } = await visit('categories/legal/');
    const row = page.locator('.strips tr[data-row]').first();
    await row.locator('a').focus();
    const box = await row.locator('.five-points').boundingBox();
    expect(box?.height).toBeGreaterThan(20);
    expect(await row.locator('.five-points').innerText()).toContain('Nine in ten earn less than');
  });

  test.for(Object.entries(widths))('fit the window, %s', async ([, viewport], { visit }) => {
    const { page } = await visit('categories/arts-media-and-sports/', { viewport });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    const axis = await page.locator('.strips .pay-axis').boundingBox();
    const strips = page.locator('tbody .pay-strip');
    for (const strip of [strips.first(), strips.last()]) {
      const box = await strip.boundingBox();
      expect(box?.x).toBeCloseTo(axis?.x ?? 0, 0);
      expect(box?.width).toBeCloseTo(axis?.width ?? 0, 0);
    }
  });

  test('can be looked at closer on a long axis, without JavaScript, too', async ({ visit }) => {
    const { page } = await visit('categories/healthcare-practitioners/', {
      javaScriptEnabled: false,
      viewport: widths.phone,
    });
    const strip = page.locator('.strips tbody .pay-strip').first();
    const before = (await strip.boundingBox())?.width ?? 0;
    await page.locator('[data-closer]').check();
    expect((await strip.boundingBox())?.width).toBeCloseTo(before * 4, 0);
    expect(await page.locator('.axis-closer').isVisible()).toBe(true);
    expect(await page.locator('.axis-whole').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('are complete without JavaScript', async ({ visit }) => {
    const { page } = await visit('categories/production/', { javaScriptEnabled: false });
    expect((await namesIn(page, '.strips')).length).toBeGreaterThan(100);
    expect(await page.locator('[data-list-controls]').isVisible()).toBe(false);
  });
});

describe('the history on a career page', () => {
  test('is drawn, and switched between two kinds of dollars', async ({ visit }) => {
    const { page, troubles } = await visit('careers/lawyers/');
    await drawn(page, 'pay-history');
    expect(await page.locator('#pay-history .chart-static').isVisible()).toBe(false);
    const real = await pictureOf(page, 'pay-history');
    await page.locator('#pay-history input[value=nominal]').check();
    expect(await pictureOf(page, 'pay-history')).not.toBe(real);
    expect(troubles.errors).toEqual([]);
  });

  test('is a drawing without JavaScript, too, its switch put away', async ({ visit }) => {
    const { page } = await visit('careers/lawyers/', { javaScriptEnabled: false });
    expect(await page.locator('#pay-history .history-static').isVisible()).toBe(true);
    expect(await page.locator('#pay-history fieldset').isVisible()).toBe(false);
  });

  test('is the static drawing on paper, where all of the page is printed', async ({ visit }) => {
    const { page } = await visit('careers/lawyers/');
    await drawn(page, 'pay-history');
    await page.evaluate(() => document.documentElement.setAttribute('data-print', 'all'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#pay-history canvas').isVisible()).toBe(false);
    expect(await page.locator('#pay-history .history-static').isVisible()).toBe(true);
  });
});
