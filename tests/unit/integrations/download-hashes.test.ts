import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashesOf } from '../../../integrations/download-hashes.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
mkdirSync(join(folder, 'a'));
writeFileSync(join(folder, 'b.csv'), 'abc');
writeFileSync(join(folder, 'a/empty.csv'), '');
writeFileSync(join(folder, 'SHA256SUMS'), 'of a build before');
afterAll(() => rmSync(folder, { recursive: true }));

test('every file below a folder has its hash, in the order of paths, the list itself apart', async () => {
  // The hashes of nothing and of "abc", as the standard gives them.
  expect(await hashesOf(folder)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/empty.csv\n' +
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.csv\n',
  );
});

/** Of coreutils, which most systems have. */
const checker = 'sha256sum';
const check = () => spawnSync(checker, ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder });

test.skipIf(check().error !== undefined)(
  'sha256sum takes the list, and sees a change',
  async () => {
    writeFileSync(join(folder, 'SHA256SUMS'), await hashesOf(folder));
    expect(check().status).toBe(0);
    writeFileSync(join(folder, 'b.csv'), 'abd');
    expect(check().status).toBe(1);
  },
);
