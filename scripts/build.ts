import { clearBuildStamp, stampBuild } from './build-stamp.ts';
import { isErrorLine } from './error-lines.ts';
import { runAstro } from './run-astro.ts';

// `astro build` exits 0 after some errors, such as a data file that is missing or a reference
// that leads nowhere: its log is the only sign, so the log decides.
const began = new Date();
await clearBuildStamp();
const { code, output } = await runAstro(['build']);
if (code !== 0) process.exit(code);

const errors = output.split('\n').filter(isErrorLine);
if (errors.length > 0) {
  console.error(
    `\nThe build failed: Astro finished, but its log holds ${errors.length} line(s) marked [ERROR], the first being "${errors[0]?.trim() ?? ''}". Mend what they name and build again.`,
  );
  process.exit(1);
}
await stampBuild(began);
console.log(`Built in ${((Date.now() - began.getTime()) / 1000).toFixed(1)} s.`);
