import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { builtFiles, distFolder } from './built-site.ts';
import { bareClasses, sheetsByClass } from './checks/page-sheets.ts';

let byClass: ReturnType<typeof sheetsByClass> | undefined;

/** Read when first asked for: the site is built by then. */
function sheetsOfClasses() {
  const files = builtFiles().filter((file) => file.endsWith('.css'));
  const read = (file: string) => readFileSync(join(distFolder, file), 'utf8');
  return (byClass ??= sheetsByClass(new Map(files.map((file) => [file, read(file)]))));
}

/**
 * Classes in an open page of the built site, those from its scripts too, whose rules stand only in
 * style sheets that it does not ask for.
 */
export async function unstyledClasses(page: Page): Promise<string[]> {
  // A page that a test was led to at its end may still wait for its sheets.
  await page.waitForLoadState();
  const { classes, sheets } = await page.evaluate(() => ({
    classes: [...document.querySelectorAll('[class]')].flatMap((each) => [...each.classList]),
    sheets: [...document.styleSheets].flatMap(({ href }) => href ?? []),
  }));
  const own = sheets.map((href) => `_astro/${href.slice(href.lastIndexOf('/') + 1)}`);
  return bareClasses(classes, own, sheetsOfClasses());
}
