import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, distFolder, readPage, type BuiltPage } from '../built-site.ts';
import { pageRules } from './page-rules.ts';

/** Bytes of HTML that are looked at together: what one slow test, or one failed one, holds up. */
const batchSize = 8_000_000;

interface Batch {
  readonly kind: string;
  readonly from: string;
  readonly pages: BuiltPage[];
}

/** All pages of the site, those of a kind together, in parts of about the same size. */
function batches(): readonly Batch[] {
  const found: Batch[] = [];
  for (const [kind, pages] of Map.groupBy(builtPages(), (page) => page.kind)) {
    let room = 0;
    for (const page of pages) {
      if (room <= 0) {
        found.push({ kind, from: page.path, pages: [] });
        room = batchSize;
      }
      found.at(-1)?.pages.push(page);
      room -= statSync(join(distFolder, page.file)).size;
    }
  }
  return found;
}

/** Each page is read and parsed once, and handed to all rules. */
async function problemsOf(pages: readonly BuiltPage[]): Promise<ReadonlyMap<string, string[]>> {
  const problems = new Map<string, string[]>(Object.keys(pageRules).map((rule) => [rule, []]));
  for (const built of pages) {
    const page = readPage(built);
    for (const [rule, check] of Object.entries(pageRules)) {
      const found = await check(page);
      problems.get(rule)?.push(...found.map((problem) => `${page.path}: ${problem}`));
    }
  }
  return problems;
}

/** Tests of every second batch of pages from `start` on: two files share the pages between two processors. */
export function testEverySecondBatch(start: 0 | 1): void {
  const half = batches().filter((_, index) => index % 2 === start);
  describe.each(half)('every page like $kind from $from on', ({ pages }) => {
    let found: ReturnType<typeof problemsOf> | undefined;

    test.each(Object.keys(pageRules))('%s', async (rule) => {
      found ??= problemsOf(pages);
      expect((await found).get(rule)?.slice(0, 25)).toEqual([]);
    });
  });
}
