import { getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';
import { parseHtml } from '../support/html.ts';
import { readQrCode } from '../support/read-qr-code.ts';

const site = 'https://career-almanac.example/';
const code = async (page: Page) =>
  readQrCode(parseHtml(await page.locator('.qr-code').evaluate((each) => each.outerHTML)));
const places = (page: Page, within: string) =>
  page
    .locator(`${within} [data-fact^="oews/"]`)
    .evaluateAll((figures) => [
      ...new Set(figures.map((figure) => figure.getAttribute('data-fact')?.split('/')[2])),
    ]);

describe('a worksheet in a place', () => {
  test.for([
    ['careers/registered-nurses/worksheet/', 'georgia', 'GA', '.sheet-figures'],
    ['careers/musicians-and-singers/worksheet/', 'puerto-rico', 'PR', '.sheet-figures'],
    ['careers/electricians/worksheet/', 'columbus-oh', 'M18140', '.sheet-figures'],
    ['careers/school-case-manager/worksheet/', 'texas', 'TX', '.sheet-table'],
    ['compare/nursing-ladder/worksheet/', 'guam', 'GU', '.sheet-table'],
  ] as const)(
    'shows it, leads there and cites it: %s in %s',
    async ([path, slug, id, part], { visit }) => {
      const { page, troubles } = await visit(`${path}?in=${slug}`);
      await page.locator('.sheet-where:not([hidden])').waitFor();
      expect(await places(page, part)).toContain(id);
      const answers = `${site}${path.replace('worksheet/', '')}?in=${slug}`;
      expect(await code(page)).toBe(answers);
      expect(await page.locator('[data-cite]').textContent()).toContain(answers);
      const link = page.locator('[data-look-up]');
      await expect.poll(() => link.getAttribute('href')).toContain(`?in=${slug}`);
      const pdf = await page.pdf({ format: 'Letter' });
      expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(1);
      expect(troubles).toEqual({ otherHosts: [], errors: [] });
    },
  );

  test('is reached with the place from the career, and goes back to the country', async ({
    visit,
  }) => {
    const { page } = await visit('careers/registered-nurses/?in=georgia');
    await page.locator('.place-chosen-name', { hasText: 'Georgia' }).waitFor();
    await page.getByRole('link', { name: 'Worksheet' }).click();
    await page.locator('.sheet-where', { hasText: 'Pay in Georgia' }).waitFor();
    await page.getByRole('button', { name: 'Back to the whole country' }).click();
    expect(await places(page, '.sheet-figures')).toEqual(['US']);
    expect(await code(page)).toBe(`${site}careers/registered-nurses/`);
  });
});

describe('a figure to frame', () => {
  test('is reached with the place, shows it, and hands it on in what is copied', async ({
    visit,
  }) => {
    const { page, troubles } = await visit('careers/registered-nurses/?in=texas');
    await page.locator('.place-chosen-name', { hasText: 'Texas' }).waitFor();
    await page.getByRole('link', { name: 'Put this figure on your page' }).click();
    await page.getByRole('heading', { name: 'Registered nurses in Texas' }).waitFor();
    expect(await places(page, 'main')).toEqual(['TX', 'US']);
    const snippet = (await page.locator('code').textContent()) ?? '';
    expect(snippet).toContain(`src="${site}embed/careers/registered-nurses/?in=texas"`);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('says that it is of the country where it knows no such place, and without JavaScript', async ({
    visit,
  }) => {
    const { page } = await visit('embed/careers/registered-nurses/?in=qqqville');
    await page.getByText('no place that pay is published for is called so').waitFor();
    const { page: plain } = await visit('embed/careers/registered-nurses/?in=texas', {
      javaScriptEnabled: false,
    });
    expect(await plain.locator('main').innerText()).toContain('Pay across the United States');
    expect(await places(plain, 'main')).toEqual(['US']);
  });
});

describe('a title page', () => {
  test('shows every candidate in the city that search promised, each with pay or its reason', async ({
    visit,
  }) => {
    const { page, troubles } = await visit('search/?q=patient+care+technician&where=Atlanta');
    await page.getByText('These lead to pay in the Atlanta').waitFor();
    await page.locator('main ol[data-search-results] li a').first().click();
    await page.locator('.place-chosen-name', { hasText: 'Atlanta' }).waitFor();
    expect(await places(page, '.candidates')).toEqual(['M12060']);
    const rows = await page.locator('.candidate').count();
    const strips = await page.locator('.candidate .pay-strip').count();
    const reasons = await page.locator('.candidate .pay-strip-none').allInnerTexts();
    expect(strips + reasons.length).toBe(rows);
    expect(reasons.every((reason) => reason.startsWith('Our copy of the table'))).toBe(true);
    await page.getByRole('button', { name: 'Back to the whole country' }).click();
    expect(await places(page, '.candidates')).toEqual(['US']);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test.for([widths.phone, widths.desk])(
    'keeps its width in a state',
    async (viewport, { visit }) => {
      const { page } = await visit('careers/school-case-manager/?in=texas', { viewport });
      await page.locator('.place-chosen-name', { hasText: 'Texas' }).waitFor();
      expect(await places(page, '.candidates')).toEqual(['TX']);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      expect(await page.locator('#for-parents').innerText()).toContain('Pay in Texas, May 2025:');
    },
  );

  test('without JavaScript leads to the places of every candidate', async ({ visit }) => {
    const { page } = await visit('careers/patient-care-technician/?in=texas', {
      javaScriptEnabled: false,
    });
    await page.getByRole('link', { name: 'Pay by place', exact: true }).click();
    const links = page.locator('#pay-by-place a');
    expect(await links.count()).toBe(4);
    await links.first().click();
    await page.waitForURL('**/places/');
  });
});

describe('a written comparison', () => {
  test('shows a place, in figures and in the name of its CSV', async ({ visit }) => {
    const { page } = await visit('compare/nursing-ladder/?in=ohio');
    await page.locator('.place-chosen-name', { hasText: 'Ohio' }).waitFor();
    expect(await places(page, '.compared .compared-pay')).toContain('OH');
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Download the figures/ }).click();
    expect((await saved).suggestedFilename()).toBe('compare-nursing-ladder-in-ohio.csv');
  });
});

describe('words under a place', () => {
  test.for([
    ['careers/registered-nurses/', ['history', 'questions-people-ask']],
    ['careers/school-case-manager/', ['careers-next-door']],
  ] as const)(
    'say of a part that it is of the whole country, and go with the place: %s',
    async ([path, parts], { visit }) => {
      const { page } = await visit(`${path}?in=texas`);
      await page.locator('.place-chosen-name', { hasText: 'Texas' }).waitFor();
      for (const part of parts) {
        const says = await page.locator(`#${part} .national-part`).textContent();
        expect(says, part).toBe('Pay in this part is of the whole country.');
      }
      expect(await page.locator('#for-parents .national-part, #pay .national-part').count()).toBe(
        0,
      );
      await page.getByRole('button', { name: 'Back to the whole country' }).click();
      expect(await page.locator('.national-part').count()).toBe(0);
    },
  );
});

test('a remembered place fills the head of every page, and says what it cannot change', async ({
  visit,
}) => {
  const { page } = await visit('careers/registered-nurses/?in=texas');
  await page.locator('.place-chosen-name', { hasText: 'Texas' }).waitFor();
  await page.getByLabel('Remember on this device').check();
  const root = new URL('../../', page.url()).href;
  for (const [path, shown] of [
    ['careers/', '.place-carried'],
    ['explore/', '.place-carried'],
    ['categories/', '.place-chosen-name'],
    ['careers/electricians/worksheet/', '.sheet-where'],
    ['compare/nursing-ladder/worksheet/', '.sheet-where'],
  ]) {
    await page.goto(root + (path ?? ''));
    // On the page of all categories it stands in a view that the reader may have closed.
    await page
      .locator(shown ?? '', { hasText: 'Texas' })
      .first()
      .waitFor({ state: 'attached' });
    expect(await page.getByLabel('Where').inputValue(), path).toBe('Texas');
  }
  await page.goto(`${root}careers/`);
  const forget = page.getByRole('button', { name: 'Forget Texas' });
  await forget.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await forget.isVisible()).toBe(false);
  expect(await page.getByText('of the whole country').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await forget.click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
