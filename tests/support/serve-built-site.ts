import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveStatic } from '../../scripts/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site's home page, ending with a slash. */
    siteUrl: string;
  }
}

/** Serves `dist/` for the browser tests, from a folder rather than a host's root. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  const server = await serveStatic({ folder, base: '/some/school/almanac/' });
  project.provide('siteUrl', server.url);
  return () => server.close();
}
