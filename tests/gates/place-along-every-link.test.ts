import { expect, inject } from 'vitest';
import { test } from '../support/browser.ts';
import { walkWithPlace } from '../support/place-walk.ts';

test(
  'every page that a link of twelve kinds of page leads to speaks of the place chosen',
  { timeout: 900_000 },
  async ({ browser }) => {
    const walk = await walkWithPlace(browser, inject('folderUrl'), (links) => links);
    expect(walk.walked.length).toBeGreaterThan(200);
    expect(walk.lost).toEqual([]);
    expect(walk.silent).toEqual([]);
  },
);
