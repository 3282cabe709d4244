import { setTimeout as wait } from 'node:timers/promises';
import { PipelineError } from '../../pipeline/pipeline-error.ts';
import { run } from '../support/pipeline/made-up-releases.ts';

// A run of the pipeline on made-up releases, in a process of its own:
// node made-up-run.ts <sources> <data> [<the moment to begin at, in milliseconds>]
const [from = '', data = '', begin] = process.argv.slice(2);
await wait(Math.max(0, Number(begin ?? 0) - Date.now()));
try {
  await run({ from, data });
} catch (problem) {
  if (!(problem instanceof PipelineError)) throw problem;
  console.error(problem.message);
  process.exitCode = 3;
}
