import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../pipeline/write/swap-folder.ts';
import { contentOf } from '../../support/pipeline/made-up-releases.ts';

describe('replacing a folder', () => {
  const open = async () => path.join(await mkdtemp(path.join(tmpdir(), 'career-almanac-')), 'data');
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  it('leaves nothing that was not asked for', async () => {
    const folder = await open();
    await replaceFolder(
      folder,
      new Map([
        ['old/a.csv', 'a'],
        ['b.csv', 'b'],
      ]),
    );
    const changed = await replaceFolder(
      folder,
      new Map([
        ['b.csv', 'B'],
        ['new/c.csv', 'c'],
      ]),
    );
    expect(changed).toEqual(['b.csv', 'new/c.csv', 'old/a.csv']);
    expect(await contentOf(folder)).toEqual({ 'b.csv': base64('B'), 'new/c.csv': base64('c') });
  });

  it('clears away what an interrupted run left aside', async () => {
    const folder = await open();
    await mkdir(`${folder}.incoming`, { recursive: true });
    await writeFile(path.join(`${folder}.incoming`, 'half.csv'), 'half');
    await replaceFolder(folder, new Map([['a.csv', 'a']]));
    expect(Object.keys(await contentOf(folder))).toEqual(['a.csv']);
  });

  it('puts the old folder back when a run was cut off between the two renames', async () => {
    const folder = await open();
    await replaceFolder(folder, new Map([['a.csv', 'a']]));
    await rename(folder, `${folder}.previous`);
    expect(await replaceFolder(folder, new Map([['a.csv', 'a']]))).toEqual([]);
    expect(await readFile(path.join(folder, 'a.csv'), 'utf8')).toBe('a');
  });
});
