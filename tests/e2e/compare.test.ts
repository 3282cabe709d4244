import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { test, widths } from '../support/browser.ts';

const calm = { reducedMotion: 'reduce' } as const;
const quiet = { otherHosts: [], errors: [] };
const pair = 'compare/?c=registered-nurses,electricians';

/** Waits until what the address asks for is shown. */
async function shown(page: Page): Promise<void> {
  await page.locator('.compare-results .compared').waitFor();
  await settled(page);
}
const settled = (page: Page) => page.locator('careers-compared:not([aria-busy])').waitFor();
const names = (page: Page) => page.locator('.compare-chosen li > span').allTextContents();
const notices = (page: Page) => page.locator('.compare-notices p').allTextContents();
const search = (page: Page) => new URL(page.url()).search;
const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('a comparison by link', () => {
  test.for([
    ['?c=registered-nurses,electricians', ['Registered nurses', 'Electricians']],
    ['?c=registered-nurse,school-case-manager&in=ohio&view=range&prices=1', 2],
    ['?c=29-1141,47-2111,23-1011', ['Registered nurses', 'Electricians', 'Lawyers']],
    [
      '?c=sales-representatives-of-services-except-advertising-insurance-financial-services-and-travel,lawyers&in=ohio',
      ['Services sales representatives', 'Lawyers'],
    ],
    ['?c=LAWYERS,Actors&view=jobs', ['Lawyers', 'Actors']],
    ['?c=actors,musicians-and-singers', 2],
    ['?c=electricians,lawyers&in=TX', 2],
    ['?c=electricians,lawyers&in=dallas-fort-worth-arlington-tx&view=range', 2],
    ['?c=electricians&c=lawyers&view=history', 2],
    ['?c=electricians,lawyers&in=puerto-rico&view=ways', 2],
    ['?c=registered-nurses,electricians,lawyers,actors,surgeons-all-other,bartenders', 6],
  ] as const)('%s shows the same in a fresh browser', async ([link, expected], { visit }) => {
    const { page, troubles } = await visit(`compare/${link}`);
    await shown(page);
    const chosen = await names(page);
    if (typeof expected === 'number') expect(chosen).toHaveLength(expected);
    else expect(chosen).toEqual(expected);
    expect(await notices(page)).toEqual([]);
    expect(await page.title()).toContain('compared');
    expect(troubles).toEqual(quiet);
  });

  test.for([
    ['?c=wizards,electricians,lawyers', 'No career of the almanac is called “wizards”'],
    ['?c=electricians,lawyers&in=qqqville', 'No place that pay is published for is called'],
    ['?c=electricians,lawyers&view=pie', 'asks for the view “pie”'],
  ] as const)(
    '%s is explained in a sentence, and the rest is kept',
    async ([link, said], { visit }) => {
      const { page, troubles } = await visit(`compare/${link}`);
      await shown(page);
      expect(await names(page)).toEqual(['Electricians', 'Lawyers']);
      expect(await notices(page)).toEqual([expect.stringContaining(said)]);
      expect(troubles).toEqual(quiet);
    },
  );

  test('is called by its careers and cited so on paper, though nobody opened that part', async ({
    visit,
  }) => {
    const { page } = await visit('compare/?c=electricians,software-developers&in=ohio');
    await shown(page);
    const title = 'Electricians and software developers compared in Ohio';
    expect(await page.title()).toBe(`${title} · Career Almanac`);
    expect(await page.locator('h1').textContent()).toBe('Electricians and software developers');
    await page.pdf();
    const [apa = '', mla = '', chicago = '', bibtex = ''] = await page
      .locator('.cite-page dd')
      .allTextContents();
    for (const form of [apa, mla, chicago, bibtex]) {
      expect(form).toContain('/compare/?c=electricians,software-developers&in=ohio');
    }
    expect(apa).toContain(title);
    expect(mla).toContain('Electricians and Software Developers Compared in Ohio');
    expect(chicago).toContain('Electricians and Software Developers Compared in Ohio');
    expect(bibtex).toContain('title = {Electricians and software developers compared in {Ohio}}');
    await page.getByRole('button', { name: 'Remove Electricians' }).click();
    await page.locator('.compare-chosen li:nth-child(1)', { hasText: 'Software' }).waitFor();
    await settled(page);
    expect(await page.locator('.cite-page dd').first().textContent()).toContain(
      'Software developers compared in Ohio',
    );
  });

  test('of a place adjusts pay for prices only when asked, and shows the sum', async ({
    visit,
  }) => {
    const { page } = await visit(`${pair}&in=ohio`);
    await shown(page);
    const middle = page.locator('.compared-row[data-slug="electricians"] [data-of="middle"] data');
    expect(await middle.getAttribute('data-fact')).toBe('oews/2025-05/OH/47-2111/annual-median');
    await page.getByLabel('At national prices').check();
    await page.locator('.compared-notes', { hasText: '× 100 ÷' }).waitFor();
    expect(await middle.getAttribute('data-derived')).toBe('price-adjusted');
    expect(search(page)).toContain('prices=1');
  });
});

describe('a reader who compares', () => {
  test.for([
    ['vet tech', 'Veterinary technologists and technicians'],
    ['Physical therapist assistant', 'Physical therapist assistants'],
    ['rn', 'Registered nurses'],
  ] as const)('adds what is called as typed at Enter: %s', async ([typed, name], { visit }) => {
    const { page } = await visit('compare/?c=electricians', calm);
    await shown(page);
    await page.getByLabel('Add a career').focus();
    await page.keyboard.type(typed);
    await page.locator('.place-picker-field [data-search-results] a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.compare-chosen li', { hasText: name }).waitFor();
    await settled(page);
    expect(await names(page)).toEqual(['Electricians', name]);
  });

  test('adds, moves and takes out by keyboard, and takes each step back', async ({ visit }) => {
    const { page, troubles } = await visit(pair, calm);
    await shown(page);
    await page.getByLabel('Add a career').focus();
    await page.keyboard.type('lawyer');
    await page.locator('.place-picker-field [data-search-results] a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.compare-chosen li', { hasText: 'Lawyers' }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Up Lawyers' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.compare-chosen li:nth-child(2)', { hasText: 'Lawyers' }).waitFor();
    await page.getByText('Moved: Lawyers, number 2 of 3.').waitFor({ state: 'attached' });
    expect(await inFocus(page)).toBe('Up Lawyers');
    await page.getByRole('button', { name: 'Remove Registered nurses' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.compare-chosen li:nth-child(1)', { hasText: 'Lawyers' }).waitFor();
    expect(await inFocus(page)).toBe('Remove Lawyers');
    expect(search(page)).toBe('?c=lawyers,electricians');
    const steps = [
      ['Registered nurses', 'Lawyers', 'Electricians'],
      ['Registered nurses', 'Electricians', 'Lawyers'],
      ['Registered nurses', 'Electricians'],
    ];
    for (const step of steps) {
      await page.goBack();
      await page
        .locator(`.compare-chosen li:nth-child(${step.length})`, { hasText: step.at(-1) ?? '' })
        .waitFor();
      await settled(page);
      expect(await names(page)).toEqual(step);
    }
    expect(troubles).toEqual(quiet);
  });

  test.for(['phone', 'desk'] as const)(
    'on a %s takes the first hit with Enter, and says beside the field why not',
    async (width, { visit }) => {
      const { page } = await visit('compare/?c=registered-nurses', { viewport: widths[width] });
      await shown(page);
      await page.getByLabel('Add a career').focus();
      await page.keyboard.type('vet tech');
      await page.keyboard.press('Enter');
      await page.locator('.compare-chosen li', { hasText: 'Veterinary tech' }).waitFor();
      await settled(page);
      await page.keyboard.type('qwertyuiop');
      await page.keyboard.press('Enter');
      const error = page.locator('[data-add] .field-error', { hasText: 'No career is called' });
      await error.waitFor();
      const field = await page.getByLabel('Add a career').boundingBox();
      const line = await error.boundingBox();
      const list = await page.locator('[data-add] .search-panel').boundingBox();
      if (!field || !line || !list) throw new Error('Field, sentence and list must be seen.');
      expect(line.y).toBeGreaterThanOrEqual(field.y + field.height);
      expect(line.y - field.y - field.height).toBeLessThan(20);
      expect(list.y).toBeGreaterThanOrEqual(line.y + line.height);
    },
  );

  test('takes a place along from a career page and back', async ({ visit }) => {
    const { page, troubles } = await visit('careers/registered-nurses/?in=texas', calm);
    await page.locator('.place-chosen-name', { hasText: 'in Texas' }).waitFor();
    await page.getByRole('link', { name: 'Compare with other careers' }).click();
    await shown(page);
    expect(new URL(page.url()).searchParams.get('in')).toBe('texas');
    await page.locator('.compared-axis-name', { hasText: 'in Texas, May 2025' }).waitFor();
    await page.locator('.compared-name a', { hasText: 'Registered nurses' }).click();
    await page.locator('.place-chosen-name', { hasText: 'in Texas' }).waitFor();
    expect(troubles).toEqual(quiet);
  });

  test('without JavaScript is told so, and led to comparisons that are ready', async ({
    visit,
  }) => {
    const { page } = await visit(pair, { javaScriptEnabled: false });
    expect(await page.locator('careers-compared form:visible').count()).toBe(0);
    expect(await page.locator('.compare-example .pay-strip').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'many comparisons' }).click();
    expect(await page.locator('#ready a').count()).toBeGreaterThan(5);
  });

  test.for(Object.entries(widths))(
    'meets no barrier at %s width',
    async ([, viewport], { visit }) => {
      const { page } = await visit(`${pair},school-case-manager&in=ohio&prices=1`, {
        viewport,
        ...calm,
      });
      await shown(page);
      expect(await axeFaults(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});
