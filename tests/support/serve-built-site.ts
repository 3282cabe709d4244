import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveStatic } from '../../scripts/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the home page where the site stands in a folder of a host; ends with a slash. */
    folderUrl: string;
    /** Address of the home page where the site has a host to itself; ends with a slash. */
    hostUrl: string;
  }
}

/** Serves `dist/` for the browser tests: once from a folder of a host, once from a host's root. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  const inFolder = await serveStatic({ folder, base: '/some/school/almanac/' });
  const atRoot = await serveStatic({ folder });
  project.provide('folderUrl', inFolder.url);
  project.provide('hostUrl', atRoot.url);
  return async () => {
    await Promise.all([inFolder.close(), atRoot.close()]);
  };
}
