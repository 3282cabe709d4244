import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { distFolder } from '../support/built-site.ts';
import { parseHtml, select } from '../support/html.ts';

const read = (file: string) => readFileSync(join(distFolder, file), 'utf8');

/** Every script that a page can come to load, at once or later, by its path below `dist/`. */
function scriptsOf(page: string): Set<string> {
  const address = (to: string, from: string) => posix.join(posix.dirname(from), to);
  const found = new Set(
    select('script[src]', parseHtml(read(page))).map(({ attribs }) =>
      address(attribs.src ?? '', page),
    ),
  );
  // A set that grows while it is walked is walked to its new end.
  for (const file of found) {
    for (const [, name = ''] of read(file).matchAll(/["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
      found.add(address(name, file));
    }
  }
  return found;
}

/** Words of Chart.js that its errors say. */
const hasChartCode = (page: string) =>
  [...scriptsOf(page)].some((file) => read(file).includes('is not a registered'));

test.each([
  ['categories/index.html', false],
  ['categories/legal/index.html', false],
  ['careers/index.html', false],
  // Here a drawing is moved through.
  ['explore/index.html', true],
  ['careers/lawyers/index.html', true],
])('%s can load chart code: %j', (page, expected) => {
  expect(scriptsOf(page).size).toBeGreaterThan(0);
  expect(hasChartCode(page)).toBe(expected);
});
