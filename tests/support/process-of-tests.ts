import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Sets up the process that runs tests, and through its environment all that it starts. */
export function setUpProcessOfTests(): void {
  // Dates and times are the same on every machine.
  process.env.TZ = 'UTC';

  // What tests and their browsers leave in the folder for temporary files goes with the run.
  const temporary = mkdtempSync(join(tmpdir(), 'career-almanac-tests-'));
  process.env.TMPDIR = temporary;
  process.once('exit', () => {
    rmSync(temporary, { recursive: true, force: true });
  });
}
