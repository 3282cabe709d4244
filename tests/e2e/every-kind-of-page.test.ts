import AxeBuilder from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { builtPages, readPage } from '../support/built-site.ts';
import { test, widths } from '../support/browser.ts';
import { selectOne, textOf } from '../support/html.ts';

/** Nobody stays on such a page long enough to look at it. */
const otherName = '/careers/[other name]/';

/**
 * The first page of each kind, with its address in a folder of a host. The 404 page, which cannot
 * know how deep it is shown, is at home only where the site has a host to itself.
 */
const pages = [...Map.groupBy(builtPages(), ({ kind }) => kind)].flatMap(([kind, [page]]) =>
  page && kind !== otherName
    ? [{ kind, page, address: kind === '/404.html' ? kind : page.path.slice(1) }]
    : [],
);

describe.each(pages)('a page like $kind', ({ kind, page, address }) => {
  test('opens without an error and asks no other host', async ({ visit }) => {
    const { page: open, troubles } = await visit(address);
    await open.waitForLoadState('networkidle');
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('reads the same without JavaScript', async ({ visit }) => {
    const { page: open, troubles } = await visit(address, { javaScriptEnabled: false });
    const heading = textOf(selectOne('h1', readPage(page).document));
    expect(await open.getByRole('heading', { level: 1 }).textContent()).toContain(heading);
    expect(await open.locator('main').isVisible()).toBe(true);
    expect(troubles.otherHosts).toEqual([]);
  });

  test.for(['light', 'dark'] as const)(
    'has nothing that axe can fault in %s colors',
    // The list of all careers has some thousand links to look at.
    { timeout: 120_000 },
    async (colorScheme, { visit }) => {
      const { page: open } = await visit(address, { colorScheme, reducedMotion: 'reduce' });
      // Later rows and entries of a long list are made as the first thirty are.
      const axe = new AxeBuilder({ page: open })
        .exclude('tr:nth-child(n + 31)')
        .exclude('li:nth-child(n + 31)');
      // Only contrast depends on the colors: the rest has been looked at in the light.
      if (colorScheme === 'dark') axe.withRules('color-contrast');
      const { violations } = await axe.analyze();
      const found = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} (${nodes.length}; ${nodes[0]?.html.slice(0, 120) ?? ''})`,
      );
      expect(found).toEqual([]);
    },
  );

  test('fits each of the three widths without scrolling sideways', async ({ visit }) => {
    const { page: open } = await visit(address, { viewport: widths.phone });
    for (const [name, viewport] of Object.entries(widths)) {
      await open.setViewportSize(viewport);
      const width = await open.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${kind} on a ${name}`).toBeLessThanOrEqual(viewport.width);
    }
  });

  test('moves nothing when the reader asks for less motion', async ({ visit }) => {
    const { page: open } = await visit(address, { reducedMotion: 'reduce' });
    const moving = await open.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
        .map((animation) =>
          'animationName' in animation ? animation.animationName : 'transition',
        ),
    );
    expect(moving).toEqual([]);
  });
});

test.for([true, false])(
  'another name of a career opens the career, with JavaScript: %s',
  async (javaScriptEnabled, { visit }) => {
    const { page: open, troubles } = await visit('careers/cna/', { javaScriptEnabled });
    await open.waitForURL('**/careers/nursing-assistants/');
    expect(await open.getByRole('heading', { level: 1 }).textContent()).toBe('Nursing assistants');
    expect(troubles.otherHosts).toEqual([]);
  },
);
