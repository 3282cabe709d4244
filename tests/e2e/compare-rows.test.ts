import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  compareRowNames,
  compareRows,
  usualRows,
} from '../../src/domain/compare-careers/compare-rows.ts';
import { axeFaults } from '../support/axe.ts';
import { test, widths } from '../support/browser.ts';
import { printed } from '../support/printed.ts';

const calm = { reducedMotion: 'reduce' } as const;
const quiet = { otherHosts: [], errors: [] };
const three = 'c=registered-nurses,electricians,lawyers';
const everyRow = `rows=${compareRows.join(',')}`;
const metro = 'in=dallas-fort-worth-arlington-tx';
const names = (rows: readonly (typeof compareRows)[number][]) =>
  rows.map((row) => compareRowNames[row]);

async function settled(page: Page): Promise<void> {
  await page.locator('.compare-results .compared').waitFor();
  await page.locator('careers-compared:not([aria-busy])').waitFor();
}
const shown = (page: Page) => page.locator('#compared-work h3').allTextContents();
const textOf = (sheets: Awaited<ReturnType<typeof printed>>) =>
  sheets.map(({ text }) => text).join(' ');

describe('rows of a comparison', () => {
  test('are chosen by keyboard, kept in the link, taken back, and read by a fresh browser', async ({
    visit,
  }) => {
    const { page, troubles } = await visit(`compare/?${three}`, calm);
    await settled(page);
    expect(await shown(page)).toEqual(names(usualRows));
    await page.getByText('Choose what is told side by side').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'AI: three studies' }).focus();
    await page.keyboard.press('Space');
    await page.locator('#row-ai').waitFor();
    await settled(page);
    await page.getByRole('checkbox', { name: 'Duties' }).uncheck();
    await page.locator('#row-duties').waitFor({ state: 'detached' });
    await settled(page);
    const chosen = compareRows.filter(
      (row) => row === 'ai' || (row !== 'duties' && usualRows.includes(row)),
    );
    expect(await shown(page)).toEqual(names(chosen));
    expect(new URL(page.url()).searchParams.get('rows')).toBe(chosen.join(','));
    const { page: fresh } = await visit(page.url(), calm);
    await settled(fresh);
    expect(await shown(fresh)).toEqual(names(chosen));
    await page.goBack();
    await page.locator('#row-duties').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Duties' }).isChecked()).toBe(true);
    await page.goBack();
    await page.locator('#row-ai').waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: 'AI: three studies' }).isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe(`?${three}`);
    expect(troubles).toEqual(quiet);
  });

  test('are shown when one is chosen while another part stands alone', async ({ visit }) => {
    const { page } = await visit(`compare/?${three}&view=range`, calm);
    await settled(page);
    expect(await shown(page)).toEqual([]);
    await page.getByText('Choose what is told side by side').click();
    await page.getByRole('checkbox', { name: 'Interests' }).uncheck();
    await page.locator('#row-what').waitFor();
    expect(new URL(page.url()).search).not.toContain('view=');
  });

  test('are fetched only where they are shown', async ({ visit }) => {
    const { page } = await visit('compare/', calm);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL(`?${three}&view=range`, page.url()).href);
    await settled(page);
    expect(asked.filter((path) => path.includes('/compare/work/'))).toEqual([]);
    expect(asked.filter((path) => path.includes('/compare/occupations/'))).toHaveLength(3);
    await page.getByRole('link', { name: 'Side by side' }).click();
    await page.locator('#row-what').waitFor();
    expect(asked.filter((path) => path.includes('/compare/work/'))).toHaveLength(3);
  });

  test('say what is left to live on in a metro, and why not elsewhere', async ({ visit }) => {
    const { page } = await visit(`compare/?${three}&rows=left&${metro}`, calm);
    await settled(page);
    const row = page.locator('#row-left');
    expect(await row.locator('data[data-derived="left-after-rent-of-one-bedroom"]').count()).toBe(
      6,
    );
    expect(await row.textContent()).toContain('state and local tax');
    await page.getByRole('button', { name: 'Back to the whole country' }).click();
    await row.getByText('Choose a metro area').waitFor();
    expect(await row.locator('data').count()).toBe(0);
  });

  test.for(Object.keys(widths) as (keyof typeof widths)[])(
    'all together meet no barrier and stay on a %s',
    async (width, { visit }) => {
      const { page, troubles } = await visit(`compare/?${three}&${everyRow}&${metro}`, {
        viewport: widths[width],
        ...calm,
      });
      await settled(page);
      expect(await shown(page)).toEqual(names(compareRows));
      await page.getByText('Choose what is told side by side').click();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await axeFaults(page)).toEqual([]);
      expect(troubles).toEqual(quiet);
    },
  );

  test('all together come on paper, under their heads', async ({ visit }) => {
    const { page } = await visit(`compare/?${three}&view=work&${everyRow}&${metro}`, calm);
    await settled(page);
    const sheets = await printed(page);
    const told = textOf(sheets);
    for (const name of names(compareRows)) expect(told).toContain(name);
    expect(told).not.toContain('Choose what is told');
    expect(sheets.length).toBeLessThanOrEqual(5);
  });

  test('are in a written comparison without JavaScript, the three that matter first', async ({
    visit,
  }) => {
    const { page } = await visit('compare/law/', { javaScriptEnabled: false });
    expect(await shown(page)).toEqual(names(usualRows));
    expect(await page.locator('#row-duties .compared-work > li').count()).toBe(6);
    expect(await page.locator('#compared-apart ol > li').count()).toBe(3);
    expect(await page.locator('#row-left').textContent()).toContain('Choose a metro area');
  });

  test('of a written comparison speak of the place that is chosen', async ({ visit }) => {
    const { page, troubles } = await visit(`compare/law/?${metro}`, calm);
    await page.locator('#row-left data').first().waitFor();
    expect(await page.locator('#row-license').textContent()).toContain('Texas');
    expect(troubles).toEqual(quiet);
  });

  test.for([
    `c=51-9012,51-6099,29-2061,31-9099,11-9039,31-9096&${metro}&name=${'W'.repeat(60)}`,
    `c=registered-nurses,electricians&${metro}`,
    'c=lawyers',
  ])('go to the worksheet as far as one sheet has room: %s', async (careers, { visit }) => {
    const { page, troubles } = await visit(`compare/worksheet/?${careers}&${everyRow}`, calm);
    await page.getByText('On the page, for want of room here').waitFor();
    expect(await printed(page)).toHaveLength(1);
    expect(troubles).toEqual(quiet);
  });
});
