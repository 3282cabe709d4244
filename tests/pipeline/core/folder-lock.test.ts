import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdFolder } from '../../../pipeline/write/folder-lock.ts';

const openFolder = async () =>
  path.join(await mkdtemp(path.join(tmpdir(), 'career-almanac-')), 'data');

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

const lockOf = (over: Record<string, unknown>) =>
  JSON.stringify({
    process: ended(),
    host: hostname(),
    since: new Date().toISOString(),
    id: 'x',
    ...over,
  });

describe('the lock of a folder', () => {
  it('is held by one at a time, and the other is told by whom', async () => {
    const folder = await openFolder();
    const letGo = await holdFolder(folder);
    await expect(holdFolder(folder)).rejects.toThrow(
      new RegExp(
        `data\\.lock: Another run is at work on .*data \\(process ${process.pid} on .*, since 20.*\\)\\. Wait until it has ended and run again; if there is no such process, delete .*data\\.lock\\.$`,
      ),
    );
    await letGo();
    await (
      await holdFolder(folder)
    )();
    expect(await readdir(path.dirname(folder))).toEqual([]);
  });

  it.each([
    ['of a process that has ended', () => lockOf({})],
    ['from before the machine was started', () => lockOf({ since: '2001-01-01T00:00:00.000Z' })],
    ['with our own number, from another start', () => lockOf({ process: process.pid })],
    ['that was cut off while it was written', () => '{"process": 1'],
    ['that is empty', () => ''],
  ])('%s is taken over', async (_, text) => {
    const folder = await openFolder();
    await writeFile(`${folder}.lock`, text());
    const letGo = await holdFolder(folder);
    expect(await readFile(`${folder}.lock`, 'utf8')).toContain(`"process":${process.pid}`);
    await letGo();
    expect(await readdir(path.dirname(folder))).toEqual([]);
  });

  it('is taken over even when who cleared it away died over that', async () => {
    const folder = await openFolder();
    await writeFile(`${folder}.lock`, lockOf({}));
    await writeFile(`${folder}.lock.clearing`, lockOf({}));
    await (
      await holdFolder(folder)
    )();
    expect(await readdir(path.dirname(folder))).toEqual([]);
  });

  it('of another machine is left alone: nobody can tell from here whether that run has ended', async () => {
    const folder = await openFolder();
    await writeFile(`${folder}.lock`, lockOf({ host: 'another-machine' }));
    await expect(holdFolder(folder)).rejects.toThrow('on another-machine');
    expect(existsSync(`${folder}.lock`)).toBe(true);
  });

  it('of a dead process goes to one of many that want it', async () => {
    const folder = await openFolder();
    await writeFile(`${folder}.lock`, lockOf({}));
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => holdFolder(folder)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
