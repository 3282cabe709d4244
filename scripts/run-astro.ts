import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const memory = new URL('report-memory.ts', import.meta.url).href;
const root = fileURLToPath(new URL('..', import.meta.url));

// The bundler keeps what it has freed, some 200 MB, unless its allocators are told to give it back.
const thrift = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0' };

/**
 * Runs the Astro command line with `args`, on this very Node, passing its output through.
 * Answers its exit code and everything it printed.
 */
export function runAstro(args: readonly string[]): Promise<{ code: number; output: string }> {
  // Much less than Node would take, with a larger nursery for what lives as long as one page: the
  // build then clears up as it goes and stays at about 1 GB.
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=520', '--max-semi-space-size=32', '--import', memory, astro, ...args],
    {
      cwd: root,
      env: { ...thrift, ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const [stream, target] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      target.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // A process that was killed has no code; that is a failure too.
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
