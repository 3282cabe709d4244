import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test, widths } from '../support/browser.ts';

/** Wishes changed one after the other, and undone, so that each round finds the page as it was. */
const changes = [
  ['train', 'two-years'],
  ['pay', '60000'],
  ['train', ''],
  ['pay', ''],
] as const;
const rounds = 9;

/**
 * Chooses a wish as a reader does.
 * @returns the milliseconds until its answer stands in the page, before it is laid out.
 */
const choose = (page: Page, [name, value]: (typeof changes)[number]) =>
  page.evaluate(
    ({ name, value }) =>
      new Promise<number>((answered) => {
        const answer = document.querySelector('[data-finder-answer]') ?? document.body;
        const control = document.querySelector<HTMLSelectElement>(`[data-wish="${name}"]`);
        if (control?.value === value) throw new Error(`The wish ${name} is "${value}" already.`);
        if (control) control.value = value;
        const began = performance.now();
        new MutationObserver((_, watch) => {
          if (answer.hasAttribute('aria-busy')) return;
          watch.disconnect();
          answered(performance.now() - began);
        }).observe(answer, { attributeFilter: ['aria-busy'] });
        control?.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    { name, value },
  );

test('a wish is answered with 50 ms of scripting on a processor four times as slow', async ({
  visit,
}) => {
  const { page } = await visit('find/?in=georgia', { viewport: widths.phone });
  await page.locator('[data-finder-answer]:not([aria-busy]) [data-find-results]').waitFor();
  // What jobs are, in a sentence each, is fetched once: after that an answer is scripting alone.
  for (const change of changes) await choose(page, change);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const slowest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const times: number[] = [];
    for (const change of changes) times.push(await choose(page, change));
    slowest.push(Math.max(...times));
  }
  // Other work on the machine can only add to a time, so the best of the rounds is the truest.
  console.log(`Slowest wish of each round, ms: ${slowest.map((ms) => ms.toFixed(0)).join(' ')}`);
  expect(Math.min(...slowest)).toBeLessThan(50);
});
