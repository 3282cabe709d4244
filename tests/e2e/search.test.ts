import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from '../support/browser.ts';

const answered = 'ol[data-search-results][aria-busy="false"]';
const field = (page: Page) => page.locator('input[type="search"][name="q"]');
const list = (page: Page) => page.locator('ol[data-search-results]');

describe('the page of results', () => {
  test('answers its address', async ({ visit }) => {
    const { page, troubles } = await visit('search/?q=case+manager');
    await page.waitForSelector(`${answered} li`);
    const codes = await list(page).locator('li').first().getAttribute('data-codes');
    expect(codes?.split(' ')).toEqual(expect.arrayContaining(['21-1021', '29-2099']));
    expect(await page.locator('main').innerText()).toMatch(/\d+ results for “case manager”/);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('leads a title with a page of its own to that page', async ({ visit }) => {
    const { page } = await visit('search/?q=school+case+manager');
    await page.waitForSelector(`${answered} li`);
    await list(page).locator('a').first().click();
    await page.waitForURL('**/careers/school-case-manager/');
  });

  test('says how it read a misspelled word', async ({ visit }) => {
    const { page } = await visit('search/?q=electrican');
    await page.waitForSelector(`${answered} li`);
    const words = await page.locator('main').innerText();
    expect(words).toMatch(/results for “electrician”. No title has “electrican” in it./);
    await page.locator('[data-other-reading]').click();
    await page.waitForURL('**/search/?q=electrican&as=typed');
    await page.locator('.search-status', { hasText: 'Nothing here is called' }).waitFor();
    expect(await list(page).locator('li').count()).toBe(0);
    await page.locator('[data-other-reading]').click();
    await page.waitForURL('**/search/?q=electrican');
    await page.waitForSelector(`${answered} li`);
  });

  test('never says of a lone ZIP code that it is no word', async ({ visit }) => {
    const { page } = await visit('search/');
    await page.evaluate(() => {
      const said = new Set<string>();
      Object.assign(globalThis, { said });
      new MutationObserver(() => {
        said.add(document.querySelector('.search-status')?.textContent ?? '');
      }).observe(document.querySelector('[data-search-words]') ?? document, { childList: true });
    });
    await field(page).fill('43215');
    await page.locator(`${answered} li[data-kind="place"]`).first().waitFor();
    const said = await page.evaluate(() => [
      ...((globalThis as { said?: Set<string> }).said ?? []),
    ]);
    expect(said.join(' ')).not.toContain('no word to look for');
    expect(said.join(' ')).toContain('For “43215”: a place.');
  });

  test('says of each result what the job is', async ({ visit }) => {
    const { page, troubles } = await visit('search/?q=nurse');
    await page.waitForSelector(`${answered} .result-sentence`);
    const results = list(page).locator('li');
    expect(await results.locator('.result-sentence').count()).toBe(await results.count());
    expect(await page.locator('main').innerText()).not.toContain('Official occupation');
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('is named after its search, and Enter does not load it again', async ({ visit }) => {
    const { page } = await visit('search/?q=nurse&where=Texas');
    await page.waitForSelector(`${answered} li`);
    expect(await page.title()).toContain('“nurse” in Texas');
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await field(page).fill('welder');
    await field(page).press('Enter');
    await page.waitForFunction(() => document.title.startsWith('“welder” in Texas'));
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('ol') !== null)).toBe(true);
  });

  test('goes on when the browser takes no more addresses', async ({ visit }) => {
    const { page, troubles } = await visit('search/?q=nurse');
    await page.waitForSelector(`${answered} li`);
    await page.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException('Too many calls.', 'SecurityError');
      };
    });
    await field(page).pressSequentially(' welder');
    await field(page).fill('welder');
    await page.locator(`${answered} li[data-codes~="51-4121"]`).first().waitFor();
    expect(troubles.errors).toEqual([]);
  });

  test('says nothing false while the second file is on its way', async ({ visit }) => {
    const { page } = await visit('search/');
    await page.route('**/search/rest.json', async (route) => {
      await new Promise((resume) => setTimeout(resume, 1_500));
      await route.continue();
    });
    await field(page).fill('peanut butter maker');
    const said = page.locator('.search-status');
    await page.locator('.search-status', { hasText: 'Looking through all titles' }).waitFor();
    await page.waitForSelector(`${answered} li`);
    expect(await said.textContent()).toBe('1 result for “peanut butter maker”.');
  });

  test.for([
    ['29-2011', '29-2010'],
    ['SOC 31–1122.00', '31-1120'],
  ])(
    'leads the code %s to %s, which counts it, and says why',
    async ([query = '', code = ''], { visit }) => {
      const { page } = await visit(`search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector(`${answered} li`);
      expect(await list(page).locator('li').first().getAttribute('data-codes')).toBe(code);
      expect(await page.locator('main').innerText()).toContain(
        `together with others under ${code}`,
      );
    },
  );

  test('leads soldiers to the Handbook, and to no solderer', async ({ visit }) => {
    const { page } = await visit('search/?q=soldier');
    await page.waitForSelector(answered, { state: 'attached' });
    expect(await list(page).locator('li').count()).toBe(0);
    const links = page.locator('search-results a');
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('href')).toBe(
      'https://www.bls.gov/ooh/military/military-careers.htm',
    );
  });

  test('offers a choice of places that share a name', async ({ visit }) => {
    const { page } = await visit('search/?q=nurse&where=Bay+Area');
    await page.waitForSelector(`${answered} li`);
    await page.locator('.search-places a', { hasText: 'San Jose' }).click();
    await page.waitForSelector(`${answered} li`);
    const link = await list(page).locator('a').first().getAttribute('href');
    expect(link).toContain('?in=san-jose-sunnyvale-santa-clara-ca');
  });

  test.for([
    ['nothing near', '?q=qwertyuiop', 'Nothing here is like “qwertyuiop”'],
    ['markup', '?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E', '<img src=x onerror=alert(1)>'],
    ['two queries', '?q=nurse&q=welder', 'more than one title'],
    ['a place', '?q=nurse&where=Texas', 'These lead to pay in Texas.'],
    ['a place nobody knows', '?q=nurse&where=qqq', 'is called “qqq”'],
    ['control signs', '?q=nurse%00%1b%e2%80%ae', 'results for “nurse”'],
    ['a very long query', `?q=${'nurse+'.repeat(400)}`, 'very long'],
    ['broken encoding', '?q=%E0%A4%A', 'results for “�%A”'],
    ['no query', '', 'Type a job title'],
    ['an empty query', '?q=', 'Type a job title'],
  ])('says in words what it makes of %s', async ([, query = '', words = ''], { visit }) => {
    const { page, troubles } = await visit(`search/${query}`);
    await page.waitForSelector(answered, { state: 'attached' });
    await page.locator('search-results', { hasText: words }).waitFor();
    expect(await page.locator('search-results img').count()).toBe(0);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('follows what is typed and keeps the address', async ({ visit }) => {
    const { page } = await visit('search/?q=nurse');
    await page.waitForSelector(`${answered} li`);
    await field(page).fill('welder');
    await page.waitForFunction(() =>
      document.querySelector('[data-search-words]')?.textContent.includes('welder'),
    );
    expect(new URL(page.url()).search).toBe('?q=welder');
    expect(await list(page).locator('li').first().getAttribute('data-codes')).toContain('51-4121');
  });

  test('says so when titles cannot be fetched', async ({ visit }) => {
    const { page } = await visit('search/');
    await page.route('**/search/*.json', (route) => route.abort());
    await field(page).fill('nurse');
    await page.waitForSelector(answered, { state: 'attached' });
    await page.waitForFunction(() =>
      document.querySelector('search-results')?.textContent.includes('could not be loaded'),
    );
  });
});
