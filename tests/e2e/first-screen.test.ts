import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { test, widths } from '../support/browser.ts';

/** Which of these a reader has to scroll for. */
async function belowFirstScreen(page: Page, selectors: readonly string[]): Promise<string[]> {
  const below = [];
  for (const selector of selectors) {
    const box = await page.locator(selector).first().boundingBox();
    const bottom = box === null ? Infinity : box.y + box.height;
    if (bottom > (page.viewportSize()?.height ?? 0)) below.push(selector);
  }
  return below;
}

const whereToPrint = 'main a:text("Print or share")';
/** By page, what answers: what is this, what does a nurse earn, what do I like, print, trust. */
const answers = {
  '/': [
    'h1',
    'main [data-fact$="/29-1141/annual-median"]',
    'main a:text("one-page worksheet")',
    'main a:text("start from what you like")',
    'main :text("Every figure says where it comes from")',
  ],
  '/careers/registered-nurses/': [
    '[data-brief-sentence]',
    '.fact-numeral [data-fact$="/29-1141/annual-median"]',
    whereToPrint,
    '.fact-comparison:has-text("Source: U.S. Bureau of Labor Statistics")',
  ],
  '/careers/school-case-manager/': ['.lede', '[data-part="from-to"]', whereToPrint],
} as const;

describe.for(Object.entries(answers))('the first screen of %s', ([path, selectors]) => {
  test.for(['phone', 'desk'] as const)('answers strangers on a %s', async (width, { visit }) => {
    const { page } = await visit(path, { viewport: widths[width] });
    expect(await belowFirstScreen(page, selectors)).toEqual([]);
  });
});

const longestProgram = builtPages()
  .filter(({ kind }) => kind === '/qualifications/programs/[name]/')
  .reduce((longest, each) => (each.path.length > longest.path.length ? each : longest)).path;

test.for(['/', longestProgram])(
  'no word of a heading is broken at 320 px: %s',
  async (path, { visit }) => {
    const { page } = await visit(path, { viewport: { width: 320, height: 640 } });
    const broken = await page
      .locator('main :is(h1, h2, h3, .like-name a)')
      .evaluateAll((headings) =>
        headings.flatMap((heading) => {
          const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode()) {
            const text = texts.currentNode.textContent ?? '';
            for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
              const range = document.createRange();
              range.setStart(texts.currentNode, index);
              range.setEnd(texts.currentNode, index + word.length);
              if (range.getClientRects().length > 1) found.push(word);
            }
          }
          return found;
        }),
      );
    expect(broken).toEqual([]);
  },
);
