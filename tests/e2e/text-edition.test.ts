import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { unzippedEdition } from '../support/text-edition.ts';

describe('the text edition, unpacked and opened from its folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'text edition-'));
  beforeAll(() => {
    for (const [name, content] of unzippedEdition()) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('finds a title, shows its career and compares it, without a network', async ({
    browser,
  }) => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('requestfailed', (request) => errors.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('searchbox').fill('rn case manager');
    await page.getByRole('searchbox').press('Enter');
    const first = page.locator('[data-search-results] > li').first();
    expect(await first.getAttribute('data-codes')).toContain('29-1141');
    await page.getByRole('searchbox').fill('welder');
    await page.getByRole('searchbox').press('Enter');
    await page
      .locator('[data-search-results] a[href="careers/welders-cutters-solderers-and-brazers.html"]')
      .first()
      .click();
    const heading = page.getByRole('heading', { level: 1 });
    expect((await heading.textContent())?.trim()).toBe('Welders');
    const median = page.locator('data[data-fact="oews/2025-05/US/51-4121/annual-median"]').first();
    const shown = await median.textContent();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByLabel('A career').fill('Electricians');
    await page.getByRole('button', { name: 'Add' }).click();
    const compared = page.locator('[data-compare-results]');
    await compared.getByRole('heading', { name: 'What they are paid' }).waitFor();
    for (const code of ['51-4121', '47-2111']) {
      const figure = `data[data-fact="oews/2025-05/US/${code}/annual-median"]`;
      expect(await compared.locator(figure).first().textContent()).toMatch(/^\$[\d,]+$/);
    }
    expect(
      await compared
        .locator('data[data-fact="oews/2025-05/US/51-4121/annual-median"]')
        .first()
        .textContent(),
    ).toBe(shown);
    await compared.getByRole('link', { name: 'Electricians' }).first().click();
    expect((await heading.textContent())?.trim()).toBe('Electricians');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('is read without JavaScript, and says what needs it', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    expect(await page.locator('main').textContent()).toContain('Search needs JavaScript');
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'All careers from A to Z' }).click();
    await page.getByRole('link', { name: 'Accountants and auditors', exact: true }).first().click();
    expect(await page.locator('main').textContent()).toContain('What they are paid');
    await context.close();
  });
});
