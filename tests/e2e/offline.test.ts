import { describe, expect, inject } from 'vitest';
import { test } from '../support/browser.ts';
import { keep, keepEdition, keepVisited, keptIn, storedBy } from '../support/kept-by-browser.ts';
import { hostTwoBuilds } from '../support/two-builds.ts';

/** A page of each of these kinds is read without a network. */
const tenKinds = [
  '',
  'careers/electricians/',
  'careers/school-case-manager/',
  'categories/healthcare-practitioners/',
  'places/texas/',
  'qualifications/bachelors-degree/',
  'compare/law/',
  'find/?pay=60000',
  'explore/',
  'glossary/',
  'careers/electricians/worksheet/',
];

test('nothing is stored and no worker is there before a reader asks', async ({ visit }) => {
  const { page } = await visit('careers/electricians/');
  await page.goto(`${inject('folderUrl')}offline/`);
  await page.getByText('Nothing is kept on this device.').waitFor();
  expect(await storedBy(page)).toMatchObject({ workers: [], caches: [], databases: [] });
});

describe('without a network', () => {
  test('pages that were visited open as they were, with search; others say that they are not kept', async ({
    browser,
  }) => {
    const host = await hostTwoBuilds();
    const context = await browser.newContext();
    const page = await context.newPage();
    await keep(page, host.url, keepVisited);
    const heading = page.getByRole('heading', { level: 1 });
    const seen = new Map<string, string | null>();
    for (const path of tenKinds) {
      await page.goto(host.url + path, { waitUntil: 'networkidle' });
      seen.set(path, await heading.textContent());
    }
    await expect.poll(async () => (await keptIn(page, 'pages')).length).toBe(tenKinds.length);
    await host.close();
    await context.setOffline(true);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    for (const path of tenKinds) {
      await page.goto(host.url + path, { waitUntil: 'networkidle' });
      expect(await heading.textContent(), path).toBe(seen.get(path));
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
        'Almanac Sans',
      );
    }
    expect(failed).toEqual([]);

    // The table of the picture stands on a page that nobody has opened.
    await page.goto(`${host.url}explore/?category=legal`);
    await page.getByText('8 of 830 occupations').waitFor();
    await page.goto(`${host.url}search/?q=welder`);
    await page.locator('[data-search-results] > li').first().waitFor();
    await page.goto(`${host.url}careers/actors/`);
    expect(page.url()).toContain('/offline/?missing=/careers%2Factors%2F#keep');
    await page.getByText('the page /careers/actors/ is not kept on this device').waitFor();
    await page.locator('[data-kept] a[href$="/careers/electricians/"]').click();
    await page.waitForURL('**/careers/electricians/');
    expect(await heading.textContent()).toBe(seen.get('careers/electricians/'));
    await context.close();
  });

  test('the text edition stands in for careers, and one button takes everything away', async ({
    browser,
  }) => {
    const host = await hostTwoBuilds();
    const context = await browser.newContext();
    const page = await context.newPage();
    await keep(page, host.url, keepEdition);
    await page.getByText('So is the text edition.').waitFor();
    await context.setOffline(true);
    await page.goto(`${host.url}careers/actors/?in=texas`);
    expect(page.url()).toBe(`${host.url}offline/text/careers/actors.html`);
    expect(await page.locator('main').textContent()).toContain('What they are paid');
    await page.getByRole('link', { name: 'Find a job' }).click();
    await page.getByRole('searchbox').fill('rn case manager');
    await page.locator('[data-search-results] a').first().click();
    expect(page.url()).toContain('/offline/text/careers/');
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByLabel('A career').fill('Electricians');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('heading', { name: 'What they are paid' }).waitFor();

    await page.goto(`${host.url}offline/`);
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByText('Nothing is kept on this device.').waitFor();
    expect(await storedBy(page)).toMatchObject({ workers: [], caches: [], databases: [] });
    await context.close();
    await host.close();
  });
});

test.for([
  [
    'there is no https',
    'Object.defineProperty(globalThis, "isSecureContext", { value: false })',
    'comes without https',
  ],
  [
    'there are no service workers',
    'delete Navigator.prototype.serviceWorker',
    'it has no service workers',
  ],
  [
    'storage is refused',
    'CacheStorage.prototype.keys = () => Promise.reject(new DOMException("no", "SecurityError"))',
    'does not let the site store anything',
  ],
] as const)(
  'where %s, the page says so and offers the zip',
  async ([, before, words], { visit }) => {
    const { page } = await visit('offline/', { before });
    await page.getByText(words).waitFor();
    expect(await page.getByRole('button', { name: /Keep/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Download the text edition' }).isVisible()).toBe(
      true,
    );
  },
);

test('where there is no room, nothing is kept and the page says what to do', async ({ visit }) => {
  const { page } = await visit('offline/');
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6_000_000 });
  await page.getByRole('button', { name: keepEdition }).click();
  await page.getByText('There is not enough room on this device').waitFor({ timeout: 60_000 });
  await page.getByText('Nothing is kept on this device.').waitFor();
  expect((await storedBy(page)).caches).toEqual([]);
});
