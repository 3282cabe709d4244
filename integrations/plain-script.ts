import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { scriptTargets } from '../architecture/oldest-browsers.ts';

/**
 * A script as one file that is no module: browsers run no modules from a folder, and not all of them
 * run a worker of pages that is one.
 * @param source its path from the project's root.
 */
export async function plainScript(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: [...scriptTargets],
      lib: {
        entry: fileURLToPath(new URL(`../${source}`, import.meta.url)),
        formats: ['iife'],
        name: 'almanac',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${source} was not bundled into one script.`);
  return chunk.code;
}
