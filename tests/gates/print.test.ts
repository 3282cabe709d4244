import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { printed } from '../support/printed.ts';

const calm = { reducedMotion: 'reduce' } as const;
const textOf = (sheets: Awaited<ReturnType<typeof printed>>) =>
  sheets.map(({ text }) => text).join(' ');
/** As text in which an address that goes on in the next line is whole. */
const unbroken = (told: string) => told.replaceAll(/\s/g, '');

describe('what the print command gives', () => {
  test.for([
    ['careers/registered-nurses/', 2],
    ['careers/actuaries/', 2],
    ['careers/actors/', 2],
    ['careers/school-case-manager/', 5],
    ['compare/law/', 6],
    ['categories/management/', 3],
  ] as const)('is short: %s on %i sheets at most', async ([path, most], { visit }) => {
    const { page } = await visit(path, calm);
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThanOrEqual(most);
    const told = textOf(sheets);
    expect(told.match(/Career Almanac\. \(/g)).toHaveLength(1);
    expect(unbroken(told)).toContain(path);
    expect(told).not.toContain('Look closer');
  });

  test('has the facts, the work, the law, the pay, and how to cite it with its place', async ({
    visit,
  }) => {
    const { page } = await visit('careers/electricians/?in=texas', calm);
    await page.locator('.place-chosen-name', { hasText: 'Texas' }).waitFor();
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(2);
    const told = textOf(sheets);
    for (const words of [
      'Pay in Texas, May 2025',
      'The work',
      'License',
      'Ways in',
      'What they are paid in Texas',
      'Half earn less than',
    ]) {
      expect(told).toContain(words);
    }
    expect(unbroken(told)).toContain('careers/electricians/?in=texas');
    for (const words of ['Every state', 'Where this comes from', 'MLA']) {
      expect(told).not.toContain(words);
    }
  });

  test('is short without JavaScript, too', async ({ visit }) => {
    const { page } = await visit('careers/electricians/', { javaScriptEnabled: false });
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(2);
    expect(unbroken(textOf(sheets))).toContain('careers/electricians/');
  });

  test('is all of the page when that is asked for, and short again after it', async ({ visit }) => {
    const { page } = await visit('careers/electricians/', calm);
    const short = await printed(page);
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: 'Print all' }).click();
    const long = await printed(page);
    expect(long.length).toBeGreaterThan(2 * short.length);
    for (const words of ['Where this comes from', 'Pay over the years', 'Questions people ask']) {
      expect(textOf(long)).toContain(words);
    }
    expect(await printed(page)).toHaveLength(short.length);
  });
});
