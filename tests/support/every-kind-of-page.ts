import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from './axe.ts';
import { readPage } from './built-site.ts';
import { test, widths, type Visit, type Visiting } from './browser.ts';
import { selectOne, textOf } from './html.ts';
import { takeYoungerAway } from './browser-of-old.ts';
import { layoutFaults, seeAs, sights, smallControls, unseenShapes } from './layout-faults.ts';
import { pagesOfKinds, type PageOfKind } from './pages-of-kinds.ts';
import { printed } from './printed.ts';
import { thinOut } from './thin-out.ts';

/** Names of what is in motion for longer than a blink. */
const inMotion = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
      .map((animation) => ('animationName' in animation ? animation.animationName : 'transition')),
  );

/** A first sheet that ends higher up, with more to come, looks empty. */
const halfASheet = 0.55;

/** What one visit finds out about a page: opening it costs more than any of the questions. */
async function look({ page, troubles }: Visit) {
  const moving = await inMotion(page);
  await page.waitForLoadState('networkidle');
  const tooWide: string[] = [];
  for (const [name, viewport] of Object.entries(widths)) {
    await page.setViewportSize(viewport);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > viewport.width) tooWide.push(`${width} pixels on a ${name}`);
  }
  const [sheet, next] = await printed(page, '1-2');
  const emptySheet = next && sheet && sheet.filled < halfASheet ? [sheet.text] : [];
  const small = await smallControls(page);
  const outOfReach: Record<string, string[]> = {};
  for (const [name, sight] of Object.entries(sights)) {
    await seeAs(page, sight);
    outOfReach[name] = await layoutFaults(page);
  }
  await seeAs(page, { width: widths.desk.width });
  // What follows looks at each element by itself, so it is the last of the visit.
  await thinOut(page);
  const light = await axeFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Only contrast depends on the colors.
  const dark = await axeFaults(page, { rules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await page.setViewportSize(widths.phone);
  const systemColors = await axeFaults(page, { rules: ['target-size', 'color-contrast'] });
  const isTight = (fault: string) => fault.startsWith('target-size:');
  const tight = systemColors.filter(isTight);
  const faint = systemColors.filter((fault) => !isTight(fault));
  const unseen = [...(await unseenShapes(page)), ...faint];
  return { moving, tooWide, emptySheet, small, tight, outOfReach, light, dark, unseen, troubles };
}

type Findings = Awaited<ReturnType<typeof look>>;

/** Tests of every second kind of page from `start` on: two files share the kinds between two processors. */
export function testEverySecondKind(start: 0 | 1): void {
  const half = pagesOfKinds().filter((_, index) => index % 2 === start);
  describe.each(half)('a page like $kind', testKind);
}

function testKind({ page, address }: PageOfKind): void {
  let found: Promise<Findings> | undefined;
  /** The findings of the one visit, which the first test that asks for them makes. */
  const findings = (visit: Visiting) =>
    (found ??= visit(address, {
      reducedMotion: 'reduce',
      viewport: widths.phone,
      before: takeYoungerAway,
    }).then(look));

  test('opens in the oldest browsers without an error and asks no other host', async ({
    visit,
  }) => {
    const { troubles } = await findings(visit);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test.for(['light', 'dark'] as const)(
    'has nothing that axe can fault in %s colors',
    async (colors, { visit }) => {
      expect((await findings(visit))[colors]).toEqual([]);
    },
  );

  test('fits each of the three widths without scrolling sideways', async ({ visit }) => {
    expect((await findings(visit)).tooWide).toEqual([]);
  });

  test.for(Object.keys(sights))('can be read %s', async (sight, { visit }) => {
    expect((await findings(visit)).outOfReach[sight]).toEqual([]);
  });

  test('leaves no first sheet empty on paper', async ({ visit }) => {
    expect((await findings(visit)).emptySheet).toEqual([]);
  });

  test('has no field whose text a phone would zoom in on', async ({ visit }) => {
    expect((await findings(visit)).small).toEqual([]);
  });

  test('has no target smaller than a finger can meet', async ({ visit }) => {
    expect((await findings(visit)).tight).toEqual([]);
  });

  test('shows its drawings and words in colors that the system of the reader sets', async ({
    visit,
  }) => {
    expect((await findings(visit)).unseen).toEqual([]);
  });

  test('moves nothing when the reader asks for less motion', async ({ visit }) => {
    expect((await findings(visit)).moving).toEqual([]);
  });

  test('reads the same without JavaScript', async ({ visit }) => {
    const { page: open, troubles } = await visit(address, { javaScriptEnabled: false });
    const heading = textOf(selectOne('h1', readPage(page).document));
    expect(await open.getByRole('heading', { level: 1 }).textContent()).toContain(heading);
    expect(await open.locator('main').isVisible()).toBe(true);
    expect(troubles.otherHosts).toEqual([]);
  });
}
