import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';

/** Brings a chart into the window and waits until it is drawn. */
async function drawn(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.locator(`almanac-chart[data-drawn] #${id} canvas`).waitFor();
}

/** How many different colors a canvas shows: 1 is a blank. */
function colorsOf(page: Page, id: string): Promise<number> {
  return page.locator(`#${id} canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    const seen = new Set<number>();
    const words = new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0));
    for (const word of words) seen.add(word);
    return seen.size;
  });
}

const pictureOf = (page: Page, id: string) =>
  page.locator(`#${id} canvas`).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

const namesIn = (page: Page, selector: string) =>
  page.locator(`${selector} tr[data-row]:visible th[scope=row]`).allInnerTexts();

describe('the charts of the categories', () => {
  test('load their code only when one comes near, and draw', async ({ visit }) => {
    const { page, troubles } = await visit('categories/');
    const chartCode = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('draw-chart'))
            .length,
      );
    expect(await chartCode()).toBe(0);
    await drawn(page, 'chart-pay');
    expect(await chartCode()).toBe(1);
    expect(await colorsOf(page, 'chart-pay')).toBeGreaterThan(4);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test.for(['jobs', 'openings', 'growth'])(
    'draw another measure from its tab: %s',
    async (view, { visit }) => {
      const { page, troubles } = await visit('categories/');
      await page.locator(`[data-view="${view}"]`).click();
      await drawn(page, `chart-${view}`);
      expect(await colorsOf(page, `chart-${view}`)).toBeGreaterThan(3);
      expect(await page.locator('#chart-pay').isVisible()).toBe(false);
      expect(new URL(page.url()).searchParams.get('view')).toBe(view);
      expect(troubles.errors).toEqual([]);
    },
  );

  test('are drawn again in the colors of the dark scheme', async ({ visit }) => {
    const { page } = await visit('categories/');
    await drawn(page, 'chart-pay');
    const light = await pictureOf(page, 'chart-pay');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => pictureOf(page, 'chart-pay')).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => pictureOf(page, 'chart-pay')).toBe(light);
  });

  test('follow the order of the comparison above them', async ({ visit }) => {
    const { page } = await visit('categories/?sort=name');
    await drawn(page, 'chart-pay');
    const before = await pictureOf(page, 'chart-pay');
    await page.locator('[data-choose-sort]').selectOption('growth');
    expect(await pictureOf(page, 'chart-pay')).not.toBe(before);
    await page.locator('#chart-pay summary').click();
    expect(await namesIn(page, '#chart-pay')).toHaveLength(22);
    const main = await page.locator('.strips tr[data-row] th a').allInnerTexts();
    expect(await namesIn(page, '#chart-pay')).toEqual(main);
  });

  test('have a name and an explanation for a screen reader', async ({ visit }) => {
    const { page } = await visit('categories/');
    await drawn(page, 'chart-pay');
    const heading = await page.locator('#chart-pay-title').innerText();
    expect(await page.getByRole('img', { name: heading }).count()).toBe(1);
  });

  test('are tables without JavaScript', async ({ visit }) => {
    const { page } = await visit('categories/', { javaScriptEnabled: false });
    expect(await page.locator('canvas').count()).toBe(0);
    const controls = page.locator('[data-comparison-controls]');
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    expect(await controls.count()).toBeGreaterThan(0);
    for (const view of ['pay', 'jobs', 'openings', 'growth']) {
      expect(await namesIn(page, `#chart-${view}`)).toHaveLength(22);
    }
  });

  test('are tables on paper, all four', async ({ visit }) => {
    const { page } = await visit('categories/');
    await drawn(page, 'chart-pay');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#chart-pay canvas').isVisible()).toBe(false);
    for (const view of ['pay', 'jobs', 'openings', 'growth']) {
      expect(await namesIn(page, `#chart-${view}`)).toHaveLength(22);
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
    expect(await page.locator('almanac-comparison [data-status]').innerText()).toContain(
      'openings a year, highest first',
    );
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('keep order and filter in the address, so that a link shows the same', async ({ visit }) => {
    const { page } = await visit('categories/healthcare-practitioners/');
    await page.locator('[data-choose-words]').fill('nurse');
    await page.locator('[data-choose-sort]').selectOption('growth');
    const names = await namesIn(page, '.strips');
    expect(names.length).toBeGreaterThan(2);
    expect(names.every((name) => /nurse/i.test(name))).toBe(true);
    await page.reload();
    expect(await namesIn(page, '.strips')).toEqual(names);
    expect(await page.locator('[data-choose-words]').inputValue()).toBe('nurse');
  });

  test('explain an address that asks for what is not there', async ({ visit }) => {
    const { page, troubles } = await visit('categories/legal/?sort=happiness');
    const status = page.locator('[data-status]');
    expect(await status.innerText()).toContain('sort by “happiness”, which it cannot');
    expect((await namesIn(page, '.strips'))[0]).toBe('Lawyers');
    expect(troubles.errors).toEqual([]);
  });

  test('give the five percentiles of the row that has the focus', async ({ visit }) => {
    const { page } = await visit('categories/legal/');
    const row = page.locator('.strips tr[data-row]').first();
    await row.locator('a').focus();
    const box = await row.locator('.five-points').boundingBox();
    expect(box?.height).toBeGreaterThan(20);
    expect(await row.locator('.five-points').innerText()).toContain('9 in 10 under');
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
    expect(await page.locator('.comparison-controls').isVisible()).toBe(false);
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

  test('is the static drawing on paper', async ({ visit }) => {
    const { page } = await visit('careers/lawyers/');
    await drawn(page, 'pay-history');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#pay-history canvas').isVisible()).toBe(false);
    expect(await page.locator('#pay-history .history-static').isVisible()).toBe(true);
  });
});
