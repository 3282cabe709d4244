import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';

/** A browser that lets no page keep anything. */
const nothingKept = `for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, {
    get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); },
  });
}`;

/** A browser that takes no new address, as Safari after a hundred. */
const addressFixed = `for (const name of ['replaceState', 'pushState']) {
  History.prototype[name] = () => { throw new DOMException('Too many calls.', 'SecurityError'); };
}`;

const calm = { reducedMotion: 'reduce' } as const;
const notKept = 'keeps the address of this page as it was';
const quiet = { otherHosts: [], errors: [] };
const inTexas = (page: Page) =>
  page.locator('.place-chosen-name', { hasText: 'Pay in Texas' }).waitFor();
const status = (page: Page) => page.locator('.place-picker-status').innerText();

describe('a reader whose browser keeps nothing', () => {
  test('is told so when a place should be remembered', async ({ visit }) => {
    const { page, troubles } = await visit('careers/electricians/?in=texas', {
      ...calm,
      before: nothingKept,
    });
    await inTexas(page);
    await page.getByLabel('Remember on this device').click();
    expect(await status(page)).toContain('lets no page keep anything');
    expect(await page.getByLabel('Remember on this device').isChecked()).toBe(false);
    expect(troubles).toEqual(quiet);
  });
});

describe('a reader whose browser takes no new address', () => {
  const fixed = { ...calm, before: addressFixed };

  test('searches all the same, and reads that the address is not kept', async ({ visit }) => {
    const { page, troubles } = await visit('search/', fixed);
    await page.locator('search-field [name="q"]').pressSequentially('welder');
    await page.locator('ol[data-search-results][aria-busy="false"] li').first().waitFor();
    expect(await page.locator('[data-search-words]').innerText()).toContain(notKept);
    expect(troubles).toEqual(quiet);
  });

  test('chooses a place all the same', async ({ visit }) => {
    const { page, troubles } = await visit('careers/electricians/', fixed);
    await page.getByLabel('Show pay in').fill('Texas');
    await page.keyboard.press('Enter');
    await inTexas(page);
    expect(await status(page)).toContain(notKept);
    expect(troubles).toEqual(quiet);
  });

  test('narrows a list all the same', async ({ visit }) => {
    const { page, troubles } = await visit('categories/legal/', fixed);
    await page.locator('[data-field="q"]').fill('law');
    expect(await page.locator('almanac-list [data-status]').innerText()).toContain(notKept);
    expect(troubles).toEqual(quiet);
  });

  test('compares careers all the same', async ({ visit }) => {
    const { page, troubles } = await visit('compare/?c=electricians,lawyers', fixed);
    await page.locator('.compare-results .compared').waitFor();
    await page.locator('.compare-chosen [data-do="remove"]').first().click();
    await page.locator('.compare-notices', { hasText: notKept }).waitFor();
    expect(await page.locator('.compare-chosen li > span').allTextContents()).toEqual(['Lawyers']);
    expect(troubles).toEqual(quiet);
  });
});

describe('a reader who goes offline when the page is there', () => {
  const said = 'could not be loaded';

  test.for([
    ['careers/electricians/', '#place-choice', '.place-picker-status'],
    ['compare/', '[data-add] input', '.compare-notices'],
    ['about/', 'search-field [name="q"]', '.search-unloaded'],
  ] as const)('%s says where it is pressed that its code is missing', async (at, { visit }) => {
    const [path, field, where] = at;
    const { page } = await visit(path, calm);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.locator(field).first().focus();
    await page.locator(where, { hasText: said }).waitFor();
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().setOffline(false);
  });

  test('picks a place once the connection is back', async ({ visit }) => {
    const { page } = await visit('careers/electricians/', calm);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByLabel('Show pay in').focus();
    await page.locator('.place-picker-status', { hasText: said }).waitFor();
    await page.context().setOffline(false);
    await page.locator('h1').click();
    await page.getByLabel('Show pay in').fill('Texas');
    await page.getByRole('option', { name: 'Texas state', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await inTexas(page);
  });
});
