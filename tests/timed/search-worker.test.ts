import { expect } from 'vitest';
import { test } from '../support/browser.ts';

test('a keystroke is answered within 50 ms on a processor four times as slow', async ({
  visit,
}) => {
  const { page } = await visit('search/?q=nurse');
  await page.waitForSelector('ol[data-search-results][aria-busy="false"] li');
  const worker = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .find((name) => name.includes('search-worker')),
  );
  // Throttling does not reach workers, so the worker's own code runs in the page here.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const hear = (message: { kind: string; reach?: string }) => {
      if (message.reach === 'all') document.body.dataset.reach = 'all';
    };
    window.postMessage = hear as typeof window.postMessage;
  });
  await page.evaluate(`import(${JSON.stringify(worker ?? '')})`);
  await page.evaluate(() => {
    const tell = (data: object) => window.dispatchEvent(new MessageEvent('message', { data }));
    const file = (name: string) => new URL(name, document.baseURI).href;
    tell({ kind: 'ask', id: 1, query: 'nurse', limit: 8 });
    tell({ kind: 'open', first: file('first.json'), rest: file('rest.json') });
  });
  await page.waitForSelector('body[data-reach="all"]');
  const slowest = await page.evaluate(() => {
    const queries = ['ultrasound tech', 'software enginer', 'case manager', 'physical therpist'];
    const typed = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
    return Array.from({ length: 3 }, () => {
      const times = typed.map((query, id) => {
        const data = { kind: 'ask', id, query, limit: 8 };
        const began = performance.now();
        window.dispatchEvent(new MessageEvent('message', { data }));
        return performance.now() - began;
      });
      return times.sort((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? Infinity;
    });
  });
  // Other work on the machine can only add to a time, so the best of three passes is the truest.
  expect(Math.min(...slowest)).toBeLessThan(50);
});
