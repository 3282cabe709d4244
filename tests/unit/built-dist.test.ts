import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildDoubt, isBuildFresh, stampBuild } from '../../scripts/build-stamp.ts';
import { claimBuild, incomingDist, putInPlace } from '../../scripts/swap-dist.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rm(root, { recursive: true }));

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));
function write(path: string, text: string, minute = 0): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  for (let entry = file; entry.length > root.length; entry = dirname(entry)) {
    utimesSync(entry, at(minute), at(minute));
  }
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** A number that no process has: the most that Linux gives is 4,194,304. */
const ended = '99999999';

describe('a site built aside', () => {
  test('takes the place of the last one whole', async () => {
    write('dist/index.html', 'old');
    write('dist/gone.html', 'old');
    expect(await claimBuild(root)).toBeUndefined();
    write('.cache/dist.incoming/index.html', 'new');
    await putInPlace(root);
    expect([read('dist/index.html'), existsSync(join(root, 'dist/gone.html'))]).toEqual([
      'new',
      false,
    ]);
    expect(existsSync(incomingDist(root))).toBe(false);
  });

  test('is the first', async () => {
    await claimBuild(root);
    write('.cache/dist.incoming/index.html', 'new');
    await putInPlace(root);
    expect(read('dist/index.html')).toBe('new');
  });

  test('that was cut off leaves the last one, and nothing of itself in the next', async () => {
    write('dist/index.html', 'old');
    write('.cache/building', ended);
    write('.cache/dist.incoming/half.html', 'half');
    expect(await claimBuild(root)).toBeUndefined();
    expect([read('dist/index.html'), existsSync(incomingDist(root))]).toEqual(['old', false]);
  });

  test('that was cut off as it took its place gives the last one back', async () => {
    write('.cache/dist.previous/index.html', 'old');
    write('.cache/dist.incoming/index.html', 'new');
    await claimBuild(root);
    expect(read('dist/index.html')).toBe('old');
  });

  test('waits for another build of the same folder', async () => {
    write('.cache/building', String(process.ppid));
    write('.cache/dist.incoming/index.html', 'of the other');
    expect(await claimBuild(root)).toMatch(/^Another build of this folder is at work/);
    expect(read('.cache/dist.incoming/index.html')).toBe('of the other');
  });
});

describe('what is in dist/', () => {
  const built = async () => {
    write('src/pages/index.astro', 'page', 1);
    write('data/table.csv', 'code', 1);
    write('dist/index.html', 'page', 4);
    await stampBuild(at(3), root);
  };

  test('is fresh after a build', async () => {
    await built();
    expect([await isBuildFresh(root), await buildDoubt(root)]).toEqual([true, undefined]);
  });

  test.each(['src/pages/index.astro', 'data/table.csv', 'package-lock.json', 'public/new.txt'])(
    'is old once %s has changed, and the sentence names the part and the time',
    async (path) => {
      await built();
      write(path, 'changed', 5);
      expect(await isBuildFresh(root)).toBe(false);
      expect(await buildDoubt(root)).toMatch(
        new RegExp(
          `built at 2026-01-01T12:03:00.000Z, and ${path.split('/')[0]} has changed since`,
        ),
      );
    },
  );

  test.each([
    ['nothing', [], /There is no built site/],
    ['a site that no build is known to have ended', ['dist/index.html'], /No build is known/],
  ])('is %s, and the sentence says so', async (_, files, sentence) => {
    for (const file of files) write(file, 'page');
    expect(await isBuildFresh(root)).toBe(false);
    expect(await buildDoubt(root)).toMatch(sentence);
  });
});
