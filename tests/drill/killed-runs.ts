import { rm } from 'node:fs/promises';
import path from 'node:path';
import { recoverFolder } from '../../pipeline/write/swap-folder.ts';
import { copyOf, litterOf, openStage, runApart, shapeOf } from './real-process.ts';
import type { Report } from './report.ts';

/**
 * A run killed (SIGKILL) before and half way through each step of the disk: what the next run
 * finds is the old folder or the new one, and it ends as if nothing had been.
 */
export async function killedAtEachStep(): Promise<Report> {
  const stage = await openStage();
  const counted = await runApart(await copyOf(stage.behind), { dieAt: '0' });
  const [, count = '0', writes = ''] = /steps: (\d+), writes:(.*)/.exec(counted.output) ?? [];
  const steps = Array.from({ length: Number(count) }, (_, index) => String(index + 1));
  const halves = writes
    .trim()
    .split(' ')
    .map((step) => `${step} half`);
  const problems: string[] = steps.length > 0 ? [] : [`No step was counted: ${counted.error}`];
  const seen = { old: 0, new: 0, absent: 0 };
  for (const dieAt of [...steps, ...halves]) {
    const workbench = await copyOf(stage.behind);
    const { signal } = await runApart(workbench, { dieAt });
    if (signal !== 'SIGKILL') problems.push(`step ${dieAt}: the run was not killed`);
    const left = await shapeOf(workbench);
    if (left === '"no folder"') seen.absent += 1;
    const cut = await copyOf(workbench);
    await recoverFolder(cut.data);
    const found = await shapeOf(cut);
    if (found === stage.old) seen.old += 1;
    else if (found === stage.renewed) seen.new += 1;
    else problems.push(`step ${dieAt}: data/ is neither the old one nor the new one`);
    const next = await runApart(workbench);
    if (next.code !== 0) problems.push(`step ${dieAt}: the next run fails: ${next.error}`);
    if ((await shapeOf(workbench)) !== stage.renewed) {
      problems.push(`step ${dieAt}: the next run does not bring the new tables`);
    }
    const litter = await litterOf(workbench);
    if (litter.length > 0) problems.push(`step ${dieAt}: left: ${litter.join(', ')}`);
    for (const bench of [workbench, cut]) {
      await rm(path.dirname(bench.data), { recursive: true });
    }
  }
  const kills = seen.old + seen.new;
  return {
    title: `SIGKILL before each of ${steps.length} steps of the disk, and half way through each of ${halves.length} writes`,
    lines: [
      `${kills} kills: ${seen.old} left the old folder, ${seen.new} the new one, none a mix. In ${seen.absent} of them the folder stood aside under its other name and came back before anything was read.`,
    ],
    problems,
  };
}
