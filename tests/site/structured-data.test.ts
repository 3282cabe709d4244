import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, distFolder, pageFrom } from '../support/built-site.ts';
import { thingsOf } from '../support/checks/structured-data.ts';

// What is told, page by page, is held to the rules for every page.
test('each kind of page tells programs what it is', () => {
  const types = new Map<string, number>();
  for (const built of builtPages()) {
    const html = readFileSync(join(distFolder, built.file), 'utf8');
    // All of it stands above the heading, and parsing whole pages takes long.
    for (const thing of thingsOf(pageFrom(built, html.slice(0, html.indexOf('</h1>'))))) {
      types.set(thing['@type'], (types.get(thing['@type']) ?? 0) + 1);
    }
  }
  expect(types.get('Occupation')).toBe(830);
  expect(types.get('BreadcrumbList')).toBeGreaterThan(830 + 22 + 582);
  for (const type of ['WebSite', 'Dataset']) expect(types.get(type), type).toBe(1);
  // Careers from A to Z, and every list that people ask for.
  expect(types.get('ItemList')).toBe(1 + readdirSync('src/content/lists').length);
});
