import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampBuild } from './build-stamp.ts';
import { dataProblems } from './check-data.ts';
import { isErrorLine } from './error-lines.ts';
import { runAstro } from './run-astro.ts';
import { claimBuild, incomingDist, putInPlace } from './swap-dist.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const incoming = incomingDist(root);
const began = new Date();
const taken = await claimBuild(root);
const problems = taken === undefined ? await dataProblems(join(root, 'data')) : [taken];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
// The site is built aside, so that dist/ is always a whole one: the last that was built well.
const { code, output } = await runAstro(['build', '--outDir', incoming]);

// `astro build` exits 0 after some errors, such as a data file that is missing or a reference
// that leads nowhere: its log is the only sign, so the log decides.
const errors = output.split('\n').filter(isErrorLine);
if (code !== 0 || errors.length > 0) {
  await rm(incoming, { recursive: true, force: true });
  const first = errors[0] ? `, the first being "${errors[0].trim()}"` : '';
  console.error(
    `\nThe build failed: Astro ended with code ${code} and ${errors.length} line(s) marked [ERROR] in its log${first}. Mend what they name and build again. dist/ is as it was before.`,
  );
  process.exit(1);
}
await putInPlace(root);
await stampBuild(began);
console.log(`Built in ${((Date.now() - began.getTime()) / 1000).toFixed(1)} s.`);
