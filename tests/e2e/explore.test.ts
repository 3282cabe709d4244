import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { test, widths } from '../support/browser.ts';

/** Asks for the points, as a pointer does, and waits until they are drawn. */
async function drawn(page: Page): Promise<void> {
  await page.locator('explore-drawing').scrollIntoViewIfNeeded();
  await page.locator('.explore-static').dispatchEvent('pointermove');
  await page.locator('explore-drawing[data-drawn] .explore-plot canvas').waitFor();
}

/** Waits for the table, whose rows come from a page of their own. */
const listed = (page: Page) =>
  page.locator('.explore-table tbody tr').first().waitFor({ state: 'attached' });

const names = (page: Page) => page.locator('.explore-table tbody tr:visible th a').allInnerTexts();
const status = (page: Page) => page.locator('.explorer [data-status]').innerText();
const said = (page: Page) => page.locator('[data-point-status]').innerText();
const picture = (page: Page) =>
  page.locator('.explore-plot canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

describe('all occupations as points', () => {
  test('are drawn without an error, from code that comes only when a reader points at them', async ({
    visit,
  }) => {
    const { page, troubles } = await visit('explore/', { viewport: widths.phone });
    await page.locator('.explore-static').scrollIntoViewIfNeeded();
    await page.locator('[data-list-controls]:not([hidden])').first().waitFor({ state: 'attached' });
    const scripts = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
            .length,
      );
    const before = await scripts();
    expect(await page.locator('.explore-plot').count()).toBe(0);
    expect(await page.locator('.explore-name:visible').count()).toBeGreaterThan(3);
    await drawn(page);
    expect(await scripts()).toBeGreaterThan(before);
    expect(await page.locator('.explore-static').isVisible()).toBe(false);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('are a drawing that leads to the table without JavaScript', async ({ visit }) => {
    const { page } = await visit('explore/', { javaScriptEnabled: false });
    expect(await page.locator('.explore-static').isVisible()).toBe(true);
    expect(await page.locator('.explorer [data-list-controls]').isVisible()).toBe(false);
    expect(await page.locator('.explorer button:visible').count()).toBe(0);
    expect(await page.locator('.explore-unplaced li').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'The table of all 830 occupations' }).click();
    await page.waitForURL('**/explore/table/');
    expect(await page.locator('.explore-table tbody th a:visible').count()).toBe(830);
  });

  test('are the static drawing on paper', async ({ visit }) => {
    const { page } = await visit('explore/');
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.explore-plot canvas').isVisible()).toBe(false);
    expect(await page.locator('.explore-static').isVisible()).toBe(true);
    expect(await page.locator('.explorer [data-list-controls]').isVisible()).toBe(false);
  });

  test('are walked by arrow keys, each told in a sentence, and opened by Enter', async ({
    visit,
  }) => {
    const { page } = await visit('explore/?category=legal', { reducedMotion: 'reduce' });
    await drawn(page);
    await page.locator('.explorer [data-reset]').focus();
    await page.keyboard.press('Tab');
    expect(
      await page.locator('.explore-plot').evaluate((box) => box.matches(':focus-visible')),
    ).toBe(true);
    await page.keyboard.press('Home');
    expect(await said(page)).toMatch(/^Title examiners.*: \$[\d,]+ in the middle, .+\. 1 of 8\.$/);
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toContain(' 2 of 8.');
    await page.keyboard.press('End');
    expect(await said(page)).toMatch(/^Lawyers: .+ 8 of 8\.$/);
    const ring = await page.locator('.explore-at').boundingBox();
    const box = await page.locator('.explore-plot').boundingBox();
    expect(ring?.width).toBeGreaterThan(8);
    expect(ring?.x).toBeGreaterThan(box?.x ?? 0);
    expect(await page.locator('.explore-card data').count()).toBe(4);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/careers/lawyers/');
  });

  test('are told under a pointer, and opened by a click', async ({ visit }) => {
    const { page } = await visit('explore/?category=legal', { reducedMotion: 'reduce' });
    await drawn(page);
    await page.locator('.explore-plot').focus();
    await page.keyboard.press('End');
    const ring = await page.locator('.explore-at').boundingBox();
    if (!ring) throw new Error('No ring is shown.');
    const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
    await page.keyboard.press('Escape');
    expect(await page.locator('.explore-card').isVisible()).toBe(false);
    await page.mouse.move(x - 1, y - 1);
    expect(await page.locator('.explore-card a').innerText()).toBe('Lawyers');
    await page.mouse.click(x - 1, y - 1);
    await page.waitForURL('**/careers/lawyers/');
  });

  test('answer the finger that asked for them, and move nothing', async ({ visit }) => {
    const { page } = await visit('explore/', { viewport: widths.phone, hasTouch: true });
    const served = page.locator('.explore-static');
    await served.scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' });
    });
    const box = await served.boundingBox();
    if (!box) throw new Error('The drawing has no place.');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('.explore-card a').waitFor();
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });

  test('keep every choice in the address, so that a link shows the same', async ({ visit }) => {
    const { page } = await visit('explore/');
    await drawn(page);
    const before = await picture(page);
    await page.locator('[data-field="up"]').selectOption('growth');
    await page.locator('[data-field="education"]').selectOption('associates');
    await page.locator('[data-field="interest"]').selectOption('social');
    await page.locator('[data-field="q"]').fill('assist');
    await page.locator('th[data-sort="openings"] button').click();
    const [shown, words] = [await names(page), await status(page)];
    expect(shown.length).toBeGreaterThan(0);
    expect(await picture(page)).not.toBe(before);
    const after = await picture(page);
    const { page: other } = await visit(`explore/${new URL(page.url()).search}`);
    await drawn(other);
    expect(await names(other)).toEqual(shown);
    expect(await status(other)).toBe(words);
    expect(await picture(other)).toBe(after);
  });

  test.for([
    ['?category=magic', '“magic” under “Category”'],
    ['?up=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<img src=x onerror=alert(1)>'],
    ['?zone=9&sort=luck', '“luck” under “Sort by”'],
  ])('explain what an address asks for in vain: %s', async ([search, words], { visit }) => {
    const { page, troubles } = await visit(`explore/${search ?? ''}`);
    await listed(page);
    expect(await status(page)).toContain(words);
    expect((await names(page))[0]).toBe('Pediatric surgeons');
    expect(await page.locator('.explorer img').count()).toBe(0);
    expect(troubles.errors).toEqual([]);
  });

  test.for(Object.entries(widths))(
    'fit the window, a point chosen, %s',
    async ([, viewport], { visit }) => {
      const { page } = await visit('explore/', { viewport });
      await drawn(page);
      await page.locator('.explore-plot').focus();
      for (const key of ['End', 'Home']) {
        await page.keyboard.press(key);
        const card = await page.locator('.explore-card').boundingBox();
        expect(card?.x).toBeGreaterThanOrEqual(0);
        expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    },
  );

  test.for(['light', 'dark'] as const)(
    'have nothing that axe can fault in %s colors, drawn and walked',
    { timeout: 120_000 },
    async (colorScheme, { visit }) => {
      const { page } = await visit('explore/?category=legal', {
        colorScheme,
        reducedMotion: 'reduce',
      });
      await drawn(page);
      await page.locator('.explore-plot').focus();
      await page.keyboard.press('End');
      expect(await axeFaults(page, { within: '.explorer' })).toEqual([]);
    },
  );

  test.for([
    ['?interest=social&education=associates', 0],
    ['?category=legal', 0],
    ['?q=dancers', 1],
    ['?q=djs', 1],
    ['', 5],
  ] as const)(
    'without a point are named only where the filters leave them: %s',
    async ([asked, count], { visit }) => {
      const { page } = await visit(`explore/${asked}`);
      await listed(page);
      const part = page.locator('[data-unplaced]');
      expect(await part.locator('li:visible').count()).toBe(count);
      expect(await part.isVisible()).toBe(count > 0);
      if (count === 1) expect(await part.innerText()).toContain('One occupation has no yearly pay');
    },
  );

  test('keep their names in sight on a phone, however far the table is scrolled', async ({
    visit,
  }) => {
    const { page } = await visit('explore/?sort=growth', { viewport: widths.phone });
    const name = page.locator('.explore-table tbody th').first();
    await name.scrollIntoViewIfNeeded();
    await page.locator('.explorer .table-window').evaluate((box) => {
      box.scrollLeft = box.scrollWidth;
    });
    const cell = await page
      .locator('.explore-table tbody tr')
      .first()
      .locator('td')
      .nth(2)
      .boundingBox();
    const box = await name.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box && box.x + box.width).toBeLessThanOrEqual(widths.phone.width);
    expect(cell && box && cell.x < box.x + box.width).toBe(true);
    const front = await name.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(front).toBe(true);
  });

  test('are drawn again in the colors of the dark scheme', async ({ visit }) => {
    const { page } = await visit('explore/');
    await drawn(page);
    const light = await picture(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => picture(page)).not.toBe(light);
  });
});
