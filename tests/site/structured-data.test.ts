import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, distFolder, pageFrom, type ReadPage } from '../support/built-site.ts';
import { gzipSize } from '../support/checks/page-weight.ts';
import {
  payProblems,
  thingsOf,
  trailProblems,
  vocabularyProblems,
} from '../support/checks/structured-data.ts';

/** What is asked of every page, and of careers besides. */
const checks: Readonly<
  Record<string, (page: ReadPage) => readonly string[] | Promise<readonly string[]>>
> = {
  'uses the types and properties of schema.org alone': vocabularyProblems,
  'tells programs the way to it that it shows to readers': trailProblems,
};
const careerChecks: typeof checks = {
  'tells programs the pay that it shows to readers, if it is a career': payProblems,
  'needs at most 600 bytes for it, compressed, if it is a career': weightOfThings,
};
const names = [...Object.keys(checks), ...Object.keys(careerChecks)];

const script = /<script type="application\/ld\+json">.*?<\/script>/s;

function weightOfThings({ html }: ReadPage): string[] {
  const bytes = gzipSize(html) - gzipSize(html.replace(script, ''));
  return bytes > 600 ? [`it needs ${bytes} bytes`] : [];
}

const problems = new Map<string, string[]>(names.map((name) => [name, []]));
const types = new Map<string, number>();

async function run(these: typeof checks, page: ReadPage): Promise<void> {
  for (const [name, check] of Object.entries(these)) {
    const found = await check(page);
    problems.get(name)?.push(...found.map((problem) => `${page.path}: ${problem}`));
  }
}

beforeAll(async () => {
  for (const built of builtPages()) {
    const html = readFileSync(join(distFolder, built.file), 'utf8');
    // Everything but the pay stands above the heading, and parsing whole pages takes long.
    const top = pageFrom(built, html.slice(0, html.indexOf('</h1>')));
    for (const thing of thingsOf(top)) {
      types.set(thing['@type'], (types.get(thing['@type']) ?? 0) + 1);
    }
    await run(checks, top);
    if (built.kind === '/careers/[name]/') await run(careerChecks, pageFrom(built, html));
  }
});

describe('what every page tells programs', () => {
  test.each(names)('%s', (name) => {
    expect(problems.get(name)?.slice(0, 25)).toEqual([]);
  });

  test('is there on each kind of page', () => {
    expect(types.get('Occupation')).toBe(830);
    expect(types.get('BreadcrumbList')).toBeGreaterThan(830 + 22 + 441);
    for (const type of ['WebSite', 'Dataset', 'ItemList']) expect(types.get(type), type).toBe(1);
  });
});
