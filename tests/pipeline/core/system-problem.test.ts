import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toldInWords } from '../../../pipeline/system-problem.ts';
import {
  contentOf,
  openWorkbench,
  putNewer,
  run,
  tableOf,
  type Workbench,
} from '../../support/pipeline/made-up-releases.ts';

/** What the system answers when a file is written, once `after` have been. */
const disk = vi.hoisted(() => ({ after: Infinity, code: '' }));

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  return {
    ...real,
    writeFile: vi.fn(async (...given: Parameters<typeof real.writeFile>) => {
      disk.after -= 1;
      if (disk.after < 0) {
        const refusal = new Error(`${disk.code}: refused`);
        Object.assign(refusal, { code: disk.code, syscall: 'write', path: given[0] });
        throw refusal;
      }
      await real.writeFile(...given);
    }),
  };
});

afterEach(() => {
  disk.after = Infinity;
});

const newer = 'bls-oews/national_M2091_dl.xlsx';

/** What a run says, with the folder of the workbench taken off. */
const saying = async (workbench: Workbench) => {
  const problem: unknown = await run(workbench).catch((error: unknown) => error);
  const message = problem instanceof Error ? problem.message : 'nothing';
  return message.replaceAll(`${path.dirname(workbench.data)}/`, '');
};

describe('a refusal of the system', () => {
  it.each([
    [3, 'ENOSPC', 'The disk is full (ENOSPC). Make room and run again.'],
    [2, 'EDQUOT', 'No more of the disk may be used (EDQUOT). Make room and run again.'],
    [
      5,
      'EACCES',
      'It may not be opened or changed (EACCES). Give yourself the right to, or run as who has it.',
    ],
    [
      4,
      'EWONDER',
      'The system refused it (EWONDER). Look up that word, mend the cause and run again.',
    ],
  ])(
    'after %d files, %s, is a sentence, and leaves all as it was',
    async (after, code, sentence) => {
      const workbench = await openWorkbench();
      await run(workbench);
      const before = await contentOf(workbench.data);
      await putNewer(workbench, [...(await tableOf('two-releases', '2091-05')), ['']]);
      Object.assign(disk, { after, code });
      expect(await saying(workbench)).toMatch(/^data\.incoming\/[^:]+: /);
      disk.after = after;
      expect(await saying(workbench)).toContain(`: ${sentence}`);
      expect(await contentOf(workbench.data)).toEqual(before);
      expect((await readdir(path.dirname(workbench.data))).sort()).toEqual(['data', 'sources']);
    },
  );

  it('is told of a source file that is a folder', async () => {
    const workbench = await openWorkbench();
    await rm(path.join(workbench.from, newer));
    await mkdir(path.join(workbench.from, newer));
    expect(await saying(workbench)).toBe(
      `${newer}: This is a folder, where a file is expected (EISDIR). Move it away and run again.`,
    );
  });

  it('is foreseen for a source file that is too large to be one', async () => {
    const workbench = await openWorkbench();
    await truncate(path.join(workbench.from, newer), 3 * 1024 ** 3);
    expect(await saying(workbench)).toBe(
      `${newer}: The file has 3,221,225,472 bytes, more than any that an agency publishes. Get it again from https://www.bls.gov/oes/special-requests/oesm91nat.zip.`,
    );
  });

  it('is told of a folder in which nothing can be written', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'career-almanac-'));
    await writeFile(path.join(folder, 'file'), '');
    const workbench = await openWorkbench();
    const inFile = { ...workbench, data: path.join(folder, 'file/data') };
    await expect(run(inFile)).rejects.toThrow(
      'There is a file already, where a folder is to be made (EEXIST). Name another folder, or move the file away.',
    );
  });

  it('that is a mistake in the code keeps its trace', () => {
    const mistake = new TypeError('x is undefined');
    expect(toldInWords(mistake)).toBe(mistake);
  });
});
