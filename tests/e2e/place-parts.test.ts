import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';

describe('the license line with a place', () => {
  test.for([
    ['careers/electricians/', 'texas', ['Texas']],
    ['careers/dentists-general/', 'district-of-columbia', ['District of Columbia']],
    ['careers/barbers/', 'kansas-city-mo-ks', ['Missouri', 'Kansas']],
  ] as const)('on %s in %s leads to the finder of %s', async ([path, slug, states], { visit }) => {
    const { page } = await visit(`${path}?in=${slug}`);
    const line = page.locator('[data-part="license-finder"]');
    const asked = () =>
      line
        .locator('a')
        .evaluateAll((links) =>
          links.map((link) =>
            new URL((link as HTMLAnchorElement).href).searchParams.get('location'),
          ),
        );
    await page.locator('.place-chosen-name').waitFor();
    expect(await asked()).toEqual(states);
    expect(await line.innerText()).toContain('This line speaks of the whole country.');
    await page.getByRole('button', { name: 'Back to the whole country' }).click();
    expect(await asked()).toEqual([null]);
  });
});
