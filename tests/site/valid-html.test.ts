import { describe, expect, test } from 'vitest';
import { builtPages, readPage } from '../support/built-site.ts';
import { invalidHtml } from '../support/checks/valid-html.ts';

const kinds = Map.groupBy(builtPages(), ({ kind }) => kind);

/** Pages made by one template differ in their data: the first three and every 20th are read. */
const isSampled = (_: unknown, index: number) => index < 3 || index % 20 === 0;

describe('the HTML is valid', () => {
  test.each([...kinds])('of pages like %s', async (_, pages) => {
    const found: string[] = [];
    for (const page of pages.filter(isSampled)) {
      const messages = await invalidHtml(readPage(page).html);
      found.push(...messages.map((message) => `${page.file}, ${message}`));
    }
    expect(found.slice(0, 25)).toEqual([]);
  });
});
