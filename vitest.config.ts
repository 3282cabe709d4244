/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { setUpProcessOfTests } from './tests/support/process-of-tests.ts';

setUpProcessOfTests();

const tests = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.ts`);

/** Vitest leaves one processor idle, which is half of a small machine. */
const everyProcessor = { maxWorkers: '100%' };

/** Tests that render components and then run their scripts, in a page that is global. */
const withAPage = ['tests/components/list/**/*.test.ts'];

const builtSite = ['tests/support/ensure-built-site.ts', 'tests/support/serve-built-site.ts'];

/**
 * A machine that is busy with other things takes its time: only a test that hangs should fail, and
 * later than the browser's own 30 s, whose message says what was waited for.
 */
const patient = {
  testTimeout: 90_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

export default getViteConfig(
  {
    test: {
      projects: [
        {
          test: {
            name: 'node',
            include: tests('unit', 'data', 'content', 'components', 'package'),
            exclude: withAPage,
            // One worker reads each module and each table once for all its files, which halves the
            // work: these tests change nothing that others see.
            isolate: false,
            ...everyProcessor,
            ...patient,
            sequence: { groupOrder: 1 },
          },
        },
        {
          test: {
            name: 'apart',
            include: [...tests('pipeline'), ...withAPage],
            ...everyProcessor,
            ...patient,
            sequence: { groupOrder: 1 },
          },
        },
        {
          test: {
            name: 'dom',
            include: tests('elements'),
            environment: 'happy-dom',
            ...everyProcessor,
            ...patient,
            sequence: { groupOrder: 1 },
          },
        },
        {
          test: {
            name: 'site',
            include: tests('site'),
            globalSetup: 'tests/support/ensure-built-site.ts',
            ...everyProcessor,
            ...patient,
            testTimeout: 120_000,
            sequence: { groupOrder: 2 },
          },
        },
        {
          test: {
            name: 'e2e',
            include: tests('e2e'),
            globalSetup: builtSite,
            ...everyProcessor,
            ...patient,
            sequence: { groupOrder: 3 },
          },
        },
        {
          test: {
            name: 'timed',
            include: tests('timed'),
            globalSetup: builtSite,
            ...patient,
            // What is measured there waits for nothing else: last, and one file at a time.
            maxWorkers: 1,
            sequence: { groupOrder: 4 },
          },
        },
      ],
    },
  },
  // Without the toolbar, rendered HTML carries no data-astro-source-* attributes.
  { devToolbar: { enabled: false } },
);
