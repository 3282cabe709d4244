import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { recoverFolder } from '../../../pipeline/write/swap-folder.ts';
import {
  contentOf,
  openWorkbench,
  putNewer,
  run,
  tableOf,
  type Workbench,
} from '../../support/pipeline/made-up-releases.ts';

/** How many more changes of the disk are let through; then the run is as dead as after a kill. */
const life = vi.hoisted(() => ({ left: Infinity, changes: 0 }));

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  const mortal = <Arguments extends unknown[], Outcome>(
    change: (...given: Arguments) => Promise<Outcome>,
    half?: (...given: Arguments) => Promise<unknown>,
  ) =>
    vi.fn(async (...given: Arguments) => {
      life.changes += 1;
      life.left -= 1;
      if (life.left === 0) await half?.(...given);
      if (life.left <= 0) throw new Error('killed');
      return await change(...given);
    });
  return {
    ...real,
    mkdir: mortal(real.mkdir),
    rename: mortal(real.rename),
    rm: mortal(real.rm),
    writeFile: mortal(real.writeFile, async (file, content, options) => {
      if (typeof content !== 'string') throw new TypeError('The pipeline writes text.');
      await real.writeFile(file, content.slice(0, content.length / 2), options);
    }),
  };
});

afterEach(() => {
  life.left = Infinity;
});

/** The folder of a workbench, copied with all that lies beside it. */
async function copyOf({ from, data }: Workbench): Promise<Workbench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'career-almanac-'));
  await cp(path.dirname(data), folder, { recursive: true });
  return { from: path.join(folder, path.basename(from)), data: path.join(folder, 'data') };
}

describe('a run that is killed', () => {
  let before: Workbench;
  let old: Record<string, string>;
  let renewed: Record<string, string>;
  let steps: number;

  beforeAll(async () => {
    before = await openWorkbench();
    await run(before);
    old = await contentOf(before.data);
    const table = await tableOf('two-releases', '2091-05');
    await putNewer(before, [...table, ['']]);
    const whole = await copyOf(before);
    const from = life.changes;
    await run(whole);
    steps = life.changes - from;
    renewed = await contentOf(whole.data);
  });

  it('has a step for every file that it writes, and some for the folders', () => {
    expect(renewed).not.toEqual(old);
    expect(steps).toBeGreaterThan(Object.keys(renewed).length * 2);
  });

  it('leaves the old tables or the new ones, at whatever step, and nothing in the way of the next run', async () => {
    const seen = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      const workbench = await copyOf(before);
      life.left = step;
      await run(workbench).catch(() => undefined);
      life.left = Infinity;
      const cut = await copyOf(workbench);
      await recoverFolder(cut.data);
      const content = await contentOf(cut.data);
      expect([old, renewed], `killed at step ${step}`).toContainEqual(content);
      seen.add(JSON.stringify(content) === JSON.stringify(old) ? 'old' : 'new');
      await run(workbench);
      expect(await contentOf(workbench.data), `run after a kill at step ${step}`).toEqual(renewed);
      const beside = await readdir(path.dirname(workbench.data));
      expect(beside.sort(), `beside data/ after step ${step}`).toEqual(['data', 'sources']);
    }
    expect(seen).toEqual(new Set(['old', 'new']));
  });

  it('between the two renames keeps its corrections: they are read once the old folder is back', async () => {
    const workbench = await copyOf(before);
    const declared =
      'oews-national,2091-05,91-1011 detailed,employment,30000,29990,"The agency said so, later",2091-06-02\n';
    const corrections = path.join(workbench.data, 'corrections.csv');
    await writeFile(corrections, (await readFile(corrections, 'utf8')) + declared);
    const { rename } = await import('node:fs/promises');
    await rename(workbench.data, `${workbench.data}.previous`);
    await run(workbench);
    expect(await readFile(corrections, 'utf8')).toContain(declared);
  });
});
