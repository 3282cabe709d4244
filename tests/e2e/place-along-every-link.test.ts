import { expect, inject } from 'vitest';
import { test } from '../support/browser.ts';
import { walkWithPlace } from '../support/place-walk.ts';

/** Pages of a kind that are followed here; the gate of the same name follows all. */
const ofAKind = 3;

/** The kind of an address, near enough: its first folder, how deep it is, and its last word. */
function kindOf(href: string, root: string): string {
  const folders = href.slice(root.length).split('?')[0]?.split('/').filter(Boolean) ?? [];
  const last = folders.length > 2 ? folders.at(-1) : '';
  return [folders[0], folders.length, last].join(' ');
}

test(
  'the place goes along every link of twelve kinds of page, and each kind that they lead to speaks of it',
  { timeout: 300_000 },
  async ({ browser }) => {
    const root = inject('folderUrl');
    const seen = new Map<string, number>();
    const walk = await walkWithPlace(browser, root, (links) =>
      links.filter((href) => {
        const kind = kindOf(href, root);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        return (seen.get(kind) ?? 0) <= ofAKind;
      }),
    );
    expect(walk.links.length).toBeGreaterThan(200);
    expect(walk.lost).toEqual([]);
    expect(walk.walked.length).toBeGreaterThan(20);
    expect(walk.silent).toEqual([]);
  },
);
