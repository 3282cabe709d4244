/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { GatesReport } from './tests/support/gates-report.ts';
import { setUpProcessOfTests } from './tests/support/process-of-tests.ts';

setUpProcessOfTests();

/** What takes too long for every change: all pages and all tables, other people's tools, old browsers, paper. */
export default getViteConfig(
  {
    test: {
      include: ['tests/gates/**/*.test.ts'],
      globalSetup: ['tests/support/ensure-built-site.ts', 'tests/support/serve-built-site.ts'],
      reporters: ['default', new GatesReport()],
      // What Lighthouse measures waits for nothing else.
      fileParallelism: false,
      testTimeout: 1_800_000,
      hookTimeout: 600_000,
    },
  },
  { devToolbar: { enabled: false } },
);
