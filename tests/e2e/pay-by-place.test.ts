import { describe, expect } from 'vitest';
import { stateTiles } from '../../src/domain/places/state-tiles.ts';
import { axeFaults } from '../support/axe.ts';
import { test, widths } from '../support/browser.ts';
import { thinOut } from '../support/thin-out.ts';

const career = 'careers/registered-nurses/';

describe('pay by place on a career page', () => {
  test('has 51 tiles inside a phone, each where the map has it', async ({ visit }) => {
    const { page } = await visit(career, { viewport: widths.phone });
    const boxes = await page
      .locator('.tiles a')
      .evaluateAll((tiles) =>
        tiles.map((tile) => tile.getBoundingClientRect().toJSON() as DOMRect),
      );
    // The sheet lays them out by itself, so where they are is asked of the browser.
    const rank = (all: number[], own: number) =>
      [...new Set(all)].toSorted((a, b) => a - b).indexOf(own) + 1;
    const [lefts, tops] = [boxes.map(({ x }) => x), boxes.map(({ y }) => y)];
    expect(boxes.map(({ x, y }) => ({ row: rank(tops, y), column: rank(lefts, x) }))).toEqual(
      stateTiles.map(({ row, column }) => ({ row, column })),
    );
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(360);
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
  });

  test('prints pay in the tiles where there is room, and never past their edge', async ({
    visit,
  }) => {
    const { page } = await visit(career);
    const tiles = page.locator('.tiles a');
    expect(await tiles.first().innerText()).toMatch(/^AK\s+\$\d+k$/);
    const cut = await tiles.evaluateAll(
      (all) => all.filter((tile) => tile.scrollWidth > tile.clientWidth).length,
    );
    expect(cut).toBe(0);
  });

  test('goes from a tile to its row by keyboard', async ({ visit }) => {
    const { page } = await visit(career);
    await page.locator('.tiles a', { hasText: 'TX' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#in-TX');
    await expect
      .poll(() => page.locator('#in-TX').evaluate((row) => row.matches(':target')))
      .toBe(true);
  });

  test('shows Texas by a link alone, without JavaScript', async ({ visit }) => {
    const { page } = await visit(`${career}?in=texas#in-TX`, {
      javaScriptEnabled: false,
      viewport: widths.phone,
    });
    const row = await page.locator('#in-TX').boundingBox();
    expect(row?.y).toBeGreaterThanOrEqual(0);
    expect(row?.y).toBeLessThan(widths.phone.height);
    expect(await page.locator('#in-TX').innerText()).toContain('$95,970');
  });
});

const sizes = [
  ['a phone', widths.phone],
  ['a desktop', widths.desk],
] as const;

describe('the dots of the states', () => {
  test.for(sizes)(
    'stand on one axis with the country on %s, with or without a script',
    async ([, viewport], { visit }) => {
      for (const javaScriptEnabled of [true, false]) {
        const { page } = await visit(career, { viewport, javaScriptEnabled });
        const dots = await page
          .locator('.state-dots circle')
          .evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect().x));
        expect(dots.length).toBeGreaterThan(50);
        expect(dots).toEqual(dots.toSorted((a, b) => b - a));
        expect(Math.max(...dots)).toBeLessThan(viewport.width);
        const lines = await page
          .locator('.state-dots td line')
          .evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().x)));
        expect(new Set(lines).size).toBe(1);
        expect(await page.locator('.state-dots th', { hasText: 'Place' }).isVisible()).toBe(true);
      }
    },
  );

  test('stand beside the map where there is room, and under it on a phone', async ({ visit }) => {
    const boxes = async (viewport: { width: number; height: number }) => {
      const { page } = await visit(career, { viewport });
      const [map, dots] = [page.locator('.tile-map'), page.locator('.state-dots')];
      return { map: await map.boundingBox(), dots: await dots.boundingBox() };
    };
    const wide = await boxes(widths.desk);
    expect(wide.dots?.x).toBeGreaterThan((wide.map?.x ?? 0) + (wide.map?.width ?? 0));
    const narrow = await boxes(widths.phone);
    expect(narrow.dots?.y).toBeGreaterThan((narrow.map?.y ?? 0) + (narrow.map?.height ?? 0));
  });

  test('lead from a row to the place by keyboard', async ({ visit }) => {
    const { page } = await visit(career, { viewport: widths.phone });
    await page.locator('.state-window').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('California');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/california/**');
  });

  test.for(['light', 'dark'] as const)(
    'have nothing that axe can fault in %s colors',
    { timeout: 120_000 },
    async (colorScheme, { visit }) => {
      for (const [, viewport] of sizes) {
        const { page } = await visit(career, { colorScheme, viewport });
        await thinOut(page);
        expect(await axeFaults(page, { within: '#places' })).toEqual([]);
      }
    },
  );
});

describe('the page of every state and metro', () => {
  test.for(['light', 'dark'] as const)(
    'has nothing that axe can fault in %s colors',
    { timeout: 120_000 },
    async (colorScheme, { visit }) => {
      const { page } = await visit(`${career}places/`, { colorScheme, viewport: widths.phone });
      await thinOut(page);
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  test('leads with the areas where most work and where pay is highest, without JavaScript too', async ({
    visit,
  }) => {
    const { page } = await visit(`${career}places/`, { javaScriptEnabled: false });
    const figuresBelow = (heading: string, measure: string) =>
      page
        .getByRole('heading', { name: heading })
        .locator('xpath=following::table[1]')
        .locator(`tbody [data-fact$="/${measure}"]`)
        .evaluateAll((all) => all.map((figure) => Number(figure.getAttribute('value'))));
    const pay = await figuresBelow('Where pay is highest', 'annual-median');
    const jobs = await figuresBelow('Where most of them work', 'employment');
    expect([pay.length, jobs.length]).toEqual([25, 25]);
    expect(pay).toEqual(pay.toSorted((a, b) => b - a));
    expect(jobs).toEqual(jobs.toSorted((a, b) => b - a));
  });
});
