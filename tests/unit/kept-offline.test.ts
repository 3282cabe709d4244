import { describe, expect, test } from 'vitest';
import {
  cacheName,
  cachesOf,
  isOfOtherBuild,
  modeOfWorker,
  workerAddress,
} from '../../src/domain/offline/kept.ts';
import {
  failureWords,
  keptWords,
  missingWords,
  supportWords,
} from '../../src/domain/offline/kept-words.ts';
import { keptPages } from '../../src/views/offline/kept-pages.ts';

const atRoot = 'https://a.example/';
const inFolder = 'https://a.example/school/';

describe('the caches of a copy of the site', () => {
  const ours = cacheName(inFolder, 'b1', 'pages');
  const older = cacheName(inFolder, 'b0', 'pages');
  const names = [
    ours,
    older,
    cacheName(inFolder, 'b1', 'edition'),
    cacheName(atRoot, 'b1', 'pages'),
  ];

  test('are told from those of another copy on the same host', () => {
    expect(cachesOf(names, inFolder)).toHaveLength(3);
    expect(cachesOf(names, inFolder, 'pages')).toEqual([ours, older]);
    expect(cachesOf([...names, 'workbox'], atRoot)).toHaveLength(1);
  });

  test('are told from those of another build', () => {
    expect(names.filter((name) => isOfOtherBuild(name, inFolder, 'b1'))).toEqual([older]);
  });
});

test.each(['visited', 'edition'] as const)(
  'the address of the worker says that it keeps: %s',
  (mode) => {
    expect(modeOfWorker(new URL(workerAddress(mode), atRoot).href)).toBe(mode);
  },
);

test.each([
  [undefined, 'Nothing is kept on this device.'],
  [
    { mode: 'visited', pages: 1, hasEdition: false, isNewerReady: false },
    'Pages you visit are kept on this device, 1 page so far.',
  ],
  [
    { mode: 'edition', pages: 3, hasEdition: true, isNewerReady: true },
    'Pages you visit are kept on this device, 3 pages so far. So is the text edition. A newer edition of the site is ready. It opens with the next page.',
  ],
] as const)('what is kept is told in sentences: %j', (kept, words) => {
  expect(keptWords(kept)).toBe(words);
});

test('every trouble says what to do', () => {
  const told = [
    ...(['no-worker', 'not-secure', 'refused'] as const).map(supportWords),
    ...(['full', 'network', 'changed'] as const).map(failureWords),
  ];
  expect(new Set(told).size).toBe(6);
  for (const words of told) expect(words).toMatch(/^[A-Z].*(?:again|edition|visit|browser)\b.*\.$/);
  expect(supportWords('yes')).toBeUndefined();
});

test('kept pages are links, with names that cannot become elements', () => {
  const { html } = keptPages([{ path: '/careers/x/', title: '<b>x</b>' }], true);
  expect(html).toBe(
    '<li><a href="/offline/text/index.html">The text edition</a></li><li><a href="/careers/x/">&lt;b&gt;x&lt;/b&gt;</a></li>',
  );
});

test('a page that is not kept is named, where what is asked for is a path', () => {
  expect(missingWords('/careers/actors/')).toContain('the page /careers/actors/ is not kept');
  expect(missingWords('Call 555-0100 now')).toContain('and that page is not kept');
});
