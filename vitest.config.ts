/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Dates and times are the same on every machine, in the test processes and in what they start.
process.env.TZ = 'UTC';

const tests = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.ts`);

export default getViteConfig(
  {
    test: {
      projects: [
        {
          test: {
            name: 'node',
            include: tests('unit', 'pipeline', 'data', 'content', 'components'),
            sequence: { groupOrder: 1 },
          },
        },
        {
          test: {
            name: 'dom',
            include: tests('islands'),
            environment: 'happy-dom',
            sequence: { groupOrder: 1 },
          },
        },
        {
          test: {
            name: 'site',
            include: tests('site'),
            globalSetup: 'tests/support/ensure-built-site.ts',
            testTimeout: 60_000,
            hookTimeout: 120_000,
            sequence: { groupOrder: 2 },
          },
        },
        {
          test: {
            name: 'e2e',
            include: tests('e2e'),
            globalSetup: [
              'tests/support/ensure-built-site.ts',
              'tests/support/serve-built-site.ts',
            ],
            testTimeout: 30_000,
            hookTimeout: 60_000,
            // One browser at a time: what is measured there should not wait for another page.
            maxWorkers: 1,
            sequence: { groupOrder: 3 },
          },
        },
      ],
    },
  },
  // Without the toolbar, rendered HTML carries no data-astro-source-* attributes.
  { devToolbar: { enabled: false } },
);
