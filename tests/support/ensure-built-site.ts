import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isBuildFresh } from '../../scripts/build-stamp.ts';

/** Builds the site once for the tests that read it, unless `dist/` is newer than all it is made of. */
export default async function ensureBuiltSite(): Promise<void> {
  if (await isBuildFresh()) return;
  const build = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [build], {
    stdio: 'inherit',
    // Vitest sets NODE_ENV to test, which would make another site than the one readers get.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    throw new Error(
      'The site could not be built, so nothing about it can be tested. Read the build log above; "npm run build" repeats it.',
    );
  }
}
