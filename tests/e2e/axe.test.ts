import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { test } from '../support/browser.ts';

/** Two barriers: words that are too faint, and a field that nothing names. */
const addBarriers = (page: Page) =>
  page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Hardly to be read';
    faint.style.cssText = 'color: #aaa; background: #fff';
    const part = document.createElement('div');
    part.id = 'unnamed';
    part.append(document.createElement('input'));
    document.querySelector('main')?.append(faint, part);
  });

describe('axe', () => {
  test('finds what comes into a page that it found nothing in', async ({ visit }) => {
    const { page } = await visit('about/');
    expect(await axeFaults(page)).toEqual([]);
    await addBarriers(page);
    expect(await axeFaults(page)).toEqual([
      expect.stringMatching(/^color-contrast: .*Hardly to be read/),
      expect.stringMatching(/^label: .*<input>/),
    ]);
  });

  test('looks by the rules and in the part that it is told', async ({ visit }) => {
    const { page } = await visit('about/');
    await addBarriers(page);
    const byRule = await axeFaults(page, { rules: ['color-contrast'] });
    expect(byRule).toEqual([expect.stringMatching(/^color-contrast:/)]);
    const inPart = await axeFaults(page, { within: '#unnamed' });
    expect(inPart).toEqual([expect.stringMatching(/^label:/)]);
    await expect(axeFaults(page, { within: '#nowhere' })).rejects.toThrow();
  });

  test('does not pass over a frame in silence', async ({ visit }) => {
    const { page } = await visit('about/');
    await page.evaluate(() => document.body.append(document.createElement('iframe')));
    await expect(axeFaults(page)).rejects.toThrow('frames');
  });
});
