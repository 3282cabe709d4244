import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';
import { craftedStrings } from '../support/crafted-strings.ts';
import { parseHtml } from '../support/html.ts';
import { allLivingSums } from '../support/independent/living-sums.ts';
import { printed } from '../support/printed.ts';
import { readQrCode } from '../support/read-qr-code.ts';

const kit = 'classes/reality-fair/';
const quiet = { otherHosts: [], errors: [] };

/** Waits until the cards of the address are made. */
const made = (page: Page) => page.locator('reality-fair[data-ready]:not([aria-busy])').waitFor();
const inPlace = (page: Page, name: string) =>
  page.locator('.sheet-where', { hasText: name }).first().waitFor();
const names = (page: Page) => page.locator('.reality-card h3').allTextContents();
const notices = (page: Page) => page.locator('.compare-notices p').allTextContents();
const search = (page: Page) => new URL(page.url()).search;
const count = (page: Page) => page.locator('.reality-card').count();

/** The amounts of each card by its code, in the order in which they stand. */
const amounts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.reality-card')].map((card) => ({
      code: card.dataset.code ?? '',
      values: [...card.querySelectorAll('td data')].map((data) =>
        Number(data.getAttribute('value')),
      ),
    })),
  );

/** What of the sheets, as they are printed, stands out of its card, its sheet or its page. */
async function cutOff(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 682, height: 941 });
  return page.evaluate(() =>
    [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
      const { bottom, height } = sheet.getBoundingClientRect();
      const foot = sheet.querySelector('.sheet-foot')?.getBoundingClientRect().bottom ?? Infinity;
      const cards = [...sheet.querySelectorAll('.reality-card')].flatMap((card) => {
        const box = card.getBoundingClientRect();
        const isInside = [...card.querySelectorAll('*')].every((part) => {
          const own = part.getBoundingClientRect();
          return own.width <= 1 || (own.bottom <= box.bottom + 1 && own.right <= box.right + 1);
        });
        return isInside && box.bottom <= bottom ? [] : [card.textContent];
      });
      const fits = foot <= bottom + 1 && height <= 11 * 96 - 2 * 0.6 * 96;
      return [...cards, ...(fits ? [] : [`${sheet.textContent.slice(0, 80)} is too high`])];
    }),
  );
}

describe('a kit', () => {
  test('of one career is one card on one sheet, reached from its month in a place', async ({
    visit,
  }) => {
    const { page } = await visit('careers/electricians/?in=texas');
    await page.getByRole('link', { name: 'This month as a card to print' }).click();
    await made(page);
    await inPlace(page, 'in Texas');
    expect(await names(page)).toEqual(['Electricians']);
    const sheets = await printed(page);
    expect(sheets).toHaveLength(1);
    for (const words of ['Take-home', 'Look it up', 'Figures', 'in=texas']) {
      expect(sheets[0]?.text).toContain(words);
    }
  });

  test('is made for a metro by keyboard, with other careers, and printed on four sheets', async ({
    visit,
  }) => {
    const { page, troubles } = await visit(kit, { reducedMotion: 'reduce' });
    await made(page);
    await page.getByLabel('Show pay in').focus();
    await page.keyboard.type('Columbus, OH');
    await page.keyboard.press('Enter');
    await inPlace(page, 'Columbus, OH');
    expect(search(page)).toBe('?in=columbus-oh');
    expect(await count(page)).toBe(30);

    await page.getByLabel('Add a career').focus();
    await page.keyboard.type('welders');
    await page.keyboard.press('Enter');
    await page.locator('.reality-card', { hasText: 'Welders' }).waitFor();
    await made(page);
    expect(await count(page)).toBe(31);
    await page.getByRole('button', { name: 'Remove Cashiers' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => count(page)).toBe(30);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Remove');
    expect(await page.locator('.compare-said').textContent()).toBe(
      'Taken out: Cashiers. 30 cards on 4 sheets of paper.',
    );

    const shown = await names(page);
    expect(await cutOff(page)).toEqual([]);
    const sheets = await printed(page);
    expect(sheets).toHaveLength(4);
    const flat = (text: string) => text.replaceAll(/\s+/g, '');
    const onSheets = sheets.map(({ text }) =>
      shown.filter((name) => flat(text).includes(flat(name))),
    );
    for (const [at, { text }] of sheets.entries()) {
      expect(flat(text)).toContain(`sheet${at + 1}of4`);
      expect(flat(text)).toContain('publishedMay15,2026');
      expect(flat(text)).toContain('HousingandUrbanDevelopment');
      expect(flat(text).split('Leftforallelse')).toHaveLength((at < 3 ? 8 : 6) + 1);
    }
    for (const name of shown) expect(onSheets.flat(), name).toContain(name);
    expect(troubles).toEqual(quiet);
  });

  test('comes back from its link and its code, and the back button undoes a step', async ({
    visit,
  }) => {
    const { page } = await visit(`${kit}?c=29-1141,registered-nurse,Electricians&in=austin`);
    await inPlace(page, 'Austin');
    expect(await names(page)).toEqual(['Registered nurses', 'Electricians']);
    expect(await notices(page)).toEqual([expect.stringContaining('twice')]);
    await page.getByRole('button', { name: 'Remove Electricians' }).click();
    await expect.poll(() => names(page)).toEqual(['Registered nurses']);
    const asked = '?c=29-1141&in=austin-round-rock-san-marcos-tx';
    expect(search(page)).toBe(asked);
    const code = await page.locator('.qr-code').evaluate((each) => each.outerHTML);
    expect(readQrCode(parseHtml(code))).toBe(`https://career-almanac.example/${kit}${asked}`);
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(['Registered nurses', 'Electricians']);
    await page.getByRole('button', { name: 'Back to the thirty' }).click();
    await expect.poll(() => count(page)).toBe(30);
    expect(search(page)).toBe('?in=austin-round-rock-san-marcos-tx');
  });

  test('has no card without a sum and a reason, and keeps one card', async ({ visit }) => {
    const { page } = await visit(`${kit}?c=27-2042&in=columbus-oh`);
    await inPlace(page, 'Columbus');
    expect(await page.locator('.reality-card').textContent()).toContain('by the hour only');
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(await page.locator('.compare-said').textContent()).toContain('needs a card');
    expect(await count(page)).toBe(1);
    await page.getByLabel('Add a career').fill('school case manager');
    await page.keyboard.press('Enter');
    await page.locator('.field-error', { hasText: 'counted in several occupations' }).waitFor();
  });

  test('without JavaScript is of the whole country, and says how to get more', async ({
    visit,
  }) => {
    const { page } = await visit(`${kit}?in=columbus-oh`, { javaScriptEnabled: false });
    expect(await count(page)).toBe(30);
    expect(await page.locator('.reality-card').first().textContent()).toContain(
      'Choose a metro area for that.',
    );
    expect(await page.locator('noscript').first().textContent()).toContain('need JavaScript');
    expect(await printed(page)).toHaveLength(4);
  });
});

test('cards show the sums that a second program works out, in three metros', async ({ visit }) => {
  const metros = [
    ['columbus-oh', 'M18140'],
    ['kansas-city-mo-ks', 'M28140'],
    ['san-francisco-oakland-fremont-ca', 'M41860'],
  ] as const;
  const expected = allLivingSums(metros.map(([, id]) => id));
  const differing: string[] = [];
  let compared = 0;
  for (const [slug, id] of metros) {
    const { page } = await visit(`${kit}?in=${slug}`);
    await page.locator('.sheet-where', { hasText: 'metro area' }).first().waitFor();
    for (const { code, values } of await amounts(page)) {
      const sum = expected.get(`${id} ${code} median`)?.slice(0, 6) ?? [];
      compared += sum.length;
      if (values.join() !== sum.join()) differing.push(`${id} ${code}: ${values.join()}`);
    }
  }
  console.log(`Compared ${compared} amounts on 90 cards: ${differing.length} cards differ.`);
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(480);
});

/** The careers whose ways in take the most words, and the metro whose notes do. */
const longest =
  '11-9041,11-9121,11-3111,11-9033,11-3021,11-2022,11-2021,11-3061,11-9032,11-9021,11-3031,11-3013,11-1011,11-9161,11-3121,11-3131,11-2032,11-3012,33-1012,33-1021,33-3021,53-1047,47-1011,51-1011,43-1011,41-1011,37-1011,35-1012,45-1011,39-1022,13-1082,25-1071';

test.for([
  `${kit}?c=${longest}&in=washington-arlington-alexandria-dc-va-md-wv`,
  `${kit}?in=texas`,
  `${kit}?in=san-juan-bayamon-caguas-pr`,
])('prints with no card cut, eight to a sheet: %s', async (address, { visit }) => {
  const { page } = await visit(address);
  await page.locator('.sheet-where:not(:has-text("United States"))').first().waitFor();
  expect(await cutOff(page)).toEqual([]);
  expect(await printed(page)).toHaveLength(4);
});

test.for([
  ['?c=wizards', 'No career of the almanac is called “wizards”', 30],
  ['?in=qqqville', 'No place that pay is published for is called', 30],
  ['?cards=8', 'asks for “cards”, which the kit does not know', 30],
  [`?c=${longest},29-1141`, 'A kit holds 32 careers', 32],
] as const)('%s is explained in a sentence', async ([address, said, cards], { visit }) => {
  const { page, troubles } = await visit(kit + address);
  await page.locator('.compare-notices p', { hasText: said }).waitFor();
  expect(await count(page)).toBe(cards);
  expect(troubles).toEqual(quiet);
});

test('an address made to become markup stays text', { timeout: 60_000 }, async ({ visit }) => {
  const { page, troubles } = await visit(kit, { viewport: widths.phone });
  const root = page.url();
  for (const text of craftedStrings.filter((_, at) => at % 24 === 0)) {
    const part = encodeURIComponent(text);
    await page.goto(`${root}?c=${part}&in=${part}&${part}=1`);
    await page.locator('.compare-notices p').first().waitFor();
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expect(await page.locator('main :is(img, iframe, script:not([type])):not([src])').count()).toBe(
      0,
    );
  }
  expect(troubles).toEqual(quiet);
});
