import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';

const kept = fileURLToPath(new URL('../pictures/', import.meta.url));
const differing = fileURLToPath(new URL('../../.cache/pictures/', import.meta.url));
/** `PICTURES=renew` takes the pictures anew; look at each before it is committed. */
const isRenewing = process.env.PICTURES === 'renew';

/** How much of a picture may differ: another release of a browser draws letters a little otherwise. */
const mostDiffering = 0.01;

const pages = {
  home: '/',
  career: '/careers/registered-nurses/',
  'career-places': '/careers/cashiers/places/',
  title: '/careers/school-case-manager/',
  place: '/places/texas/',
  compare: '/compare/nursing-ladder/',
  find: '/find/?train=two-years&pay=60000&in=georgia',
  search: '/search/?q=nurse',
  explore: '/explore/',
  worksheet: '/careers/cashiers/worksheet/',
} as const;
const screens = [
  { name: 'phone', viewport: widths.phone, colorScheme: 'light' },
  { name: 'desk', viewport: widths.desk, colorScheme: 'light' },
  { name: 'desk-dark', viewport: widths.desk, colorScheme: 'dark' },
] as const;

describe.each(Object.entries(pages))('the first screen of %s', (name, path) => {
  test.for(screens)('looks as it did, $name', async (screen, { visit }) => {
    const { page } = await visit(path, { ...screen, reducedMotion: 'reduce' });
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    const file = `${kept}${name}-${screen.name}.png`;
    if (isRenewing) {
      mkdirSync(kept, { recursive: true });
      writeFileSync(file, taken);
      return;
    }
    expect(existsSync(file), `${file} is missing: PICTURES=renew takes it.`).toBe(true);
    const [now, before] = [PNG.sync.read(taken), PNG.sync.read(readFileSync(file))];
    const { width, height } = before;
    expect({ width: now.width, height: now.height }).toEqual({ width, height });
    const shown = new PNG({ width, height });
    const count = pixelmatch(before.data, now.data, shown.data, width, height, { threshold: 0.2 });
    const share = count / (width * height);
    if (share > mostDiffering) {
      mkdirSync(differing, { recursive: true });
      writeFileSync(`${differing}${name}-${screen.name}.png`, PNG.sync.write(shown));
    }
    expect(
      share,
      `What differs is drawn in .cache/pictures/${name}-${screen.name}.png.`,
    ).toBeLessThan(mostDiffering);
  });
});
