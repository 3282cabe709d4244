import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, inject } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { test } from '../support/browser.ts';

/** Address of a page of another origin whose body is `html`. */
async function servePage(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const figures = ['registered-nurses', 'school-case-manager'];

describe.each(figures)('the figure of %s in a page of a school', (slug) => {
  test.for([320, 800])('shows pay and its source, %s pixels wide', async (width, { browser }) => {
    const context = await browser.newContext({ viewport: { width: width + 16, height: 900 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const address = new URL(`embed/careers/${slug}/`, inject('folderUrl')).href;
    const school = await servePage(
      `<!doctype html><title>School</title><link rel="icon" href="data:,"><iframe src="${address}" title="Pay" width="${width}" height="600"></iframe>`,
    );
    await page.goto(school.url);
    const frame = page.frameLocator('iframe');
    await frame.locator('.pay-strip').first().waitFor();
    expect(await frame.locator('main').textContent()).toContain('U.S. Bureau of Labor Statistics');
    expect(await frame.locator('data.figure').first().isVisible()).toBe(true);
    const scrolled = await frame.locator('html').evaluate((html) => html.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(width);
    const opening = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'More on Career Almanac' }).click();
    expect(new URL((await opening).url()).pathname).toMatch(new RegExp(`/careers/${slug}/$`));
    expect(page.url()).toBe(school.url);
    expect(errors).toEqual([]);
    await context.close();
    school.close();
  });

  test.for(['light', 'dark'] as const)(
    'has nothing that axe can fault in %s colors',
    async (colorScheme, { visit }) => {
      const { page } = await visit(`embed/careers/${slug}/`, { colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});
