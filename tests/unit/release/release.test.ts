import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameVersion, tagVersion } from '../../../scripts/release/release.ts';
import { versionsIn } from '../../../scripts/release/version-files.ts';

const day = '2026-12-01';
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const waiting = '# Changes\n\n## Not yet released\n\n- Read more.\n\n## 0.1.0\n\n- Read.\n';

let root = '';
const write = (file: string, text: string) => {
  writeFileSync(join(root, file), text);
};
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const git = (...words: string[]) =>
  spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
    },
  }).stdout.trim();
const commit = () => git('add', '.') + git('commit', '--quiet', '--message', 'Go on');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'almanac-release-'));
  mkdirSync(join(root, 'packages/almanac'), { recursive: true });
  const one = json({ name: 'made-up', version: '0.1.0', private: true });
  write('package.json', one);
  write('packages/almanac/package.json', one);
  write('package-lock.json', json({ version: '0.1.0', packages: { '': { version: '0.1.0' } } }));
  write('CHANGELOG.md', waiting);
  git('init', '--quiet');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.com');
  commit();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('naming a version', () => {
  test('writes it wherever it is said, and dates what waited', () => {
    nameVersion(root, '0.2.0', day);
    expect(versionsIn(root).map(({ version }) => version)).toEqual(Array(4).fill('0.2.0'));
    expect(read('CHANGELOG.md')).toBe(waiting.replace('Not yet released', `0.2.0, ${day}`));
    expect(read('package.json')).toBe(json({ name: 'made-up', version: '0.2.0', private: true }));
  });

  test.each([
    ['1.0', '"1.0" is no version'],
    ['v0.2.0', '"v0.2.0" is no version'],
    ['0.1.0', '0.1.0 does not come after 0.1.0'],
    ['0.0.9', '0.0.9 does not come after 0.1.0'],
  ])('refuses %s', (version, why) => {
    expect(() => {
      nameVersion(root, version, day);
    }).toThrow(why);
  });

  test.each([
    [
      'changes that are not committed',
      () => {
        write('new.txt', '');
      },
      'not committed:\n?? new.txt',
    ],
    ['a tag that is there', () => git('tag', 'v0.2.0'), 'The tag v0.2.0 is there already'],
    [
      'nothing that waits',
      () => {
        write('CHANGELOG.md', '# Changes\n\n## Not yet released\n\n## 0.1.0\n\n- Read.\n');
        commit();
      },
      'there is nothing to release',
    ],
  ])('refuses with %s, and changes nothing', (_, make, why) => {
    make();
    expect(() => {
      nameVersion(root, '0.2.0', day);
    }).toThrow(why);
    expect(versionsIn(root)[0]?.version).toBe('0.1.0');
  });
});

describe('tagging a version', () => {
  test('tags the commit that names it, once', () => {
    nameVersion(root, '0.2.0', day);
    commit();
    expect(tagVersion(root)).toBe('0.2.0');
    expect(git('rev-list', '-n', '1', 'v0.2.0')).toBe(git('rev-parse', 'HEAD'));
    expect(() => tagVersion(root)).toThrow('The tag v0.2.0 is there already');
  });

  test('refuses a version that no section of the changelog dates', () => {
    expect(() => tagVersion(root)).toThrow('has no section "## 0.1.0, <day>" with lines');
  });

  test('refuses before the named version is committed', () => {
    nameVersion(root, '0.2.0', day);
    expect(() => tagVersion(root)).toThrow('not committed');
  });

  test('refuses where a file says another version', () => {
    nameVersion(root, '0.2.0', day);
    write('packages/almanac/package.json', json({ version: '0.1.0' }));
    commit();
    expect(() => tagVersion(root)).toThrow(
      'packages/almanac/package.json says 0.1.0, and package.json 0.2.0',
    );
  });
});
