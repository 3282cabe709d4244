import { rm } from 'node:fs/promises';
import path from 'node:path';
import { copyOf, litterOf, openStage, runApart, shapeOf } from './real-process.ts';
import type { Report } from './report.ts';

/**
 * Two runs at once, again and again, the second a little later each time: whatever they do,
 * `data/` is whole, nothing lies beside it, and who did not do the work says why.
 */
export async function twoRunsAtOnce(times: number): Promise<Report> {
  const stage = await openStage();
  const problems: string[] = [];
  let refused = 0;
  for (let time = 0; time < times; time += 1) {
    const workbench = await copyOf(stage.behind);
    const begin = Date.now() + 2500;
    const later = (time * 7) % 350;
    const endings = await Promise.all([
      runApart(workbench, { begin }),
      runApart(workbench, { begin: begin + later }),
    ]);
    const told = endings.filter(({ code }) => code === 3);
    refused += told.length;
    if (!endings.some(({ code }) => code === 0))
      problems.push(`time ${time}: neither run ended well`);
    for (const { code, error } of endings) {
      if (code === 0) continue;
      const isTold = code === 3 && error.includes('Another run is at work on');
      if (!isTold) problems.push(`time ${time}: a run ended with ${String(code)}: ${error}`);
    }
    if ((await shapeOf(workbench)) !== stage.renewed) {
      problems.push(`time ${time}: data/ is not the new one, whole`);
    }
    const litter = await litterOf(workbench);
    if (litter.length > 0) problems.push(`time ${time}: left beside data/: ${litter.join(', ')}`);
    await rm(path.dirname(workbench.data), { recursive: true });
  }
  return {
    title: `Two runs at once, ${times} times`,
    lines: [
      `data/ whole and new ${times - problems.length} times of ${times}; ${refused} second runs stopped with a sentence, ${times - refused} came after the first had ended.`,
    ],
    problems,
  };
}
