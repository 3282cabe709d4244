import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  contentOf,
  openWorkbench,
  putNewer,
  run,
  tableOf,
  type Workbench,
} from '../support/pipeline/made-up-releases.ts';

const script = fileURLToPath(new URL('made-up-run.ts', import.meta.url));
const preload = new URL('die-at.ts', import.meta.url).href;

/** How a process ended, and what it wrote. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly error: string;
}

/** Runs the pipeline on a workbench in a process of its own. */
export function runApart(
  { from, data }: Workbench,
  { begin = 0, dieAt }: { readonly begin?: number; readonly dieAt?: string } = {},
): Promise<Ending> {
  const flags = dieAt === undefined ? [] : ['--import', preload];
  const child = spawn(process.execPath, [...flags, script, from, data, String(begin)], {
    env: { ...process.env, ...(dieAt !== undefined && { DIE_AT: dieAt }) },
  });
  let [output, error] = ['', ''];
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (error += String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output, error }));
  });
}

/** A workbench whose tables are behind its sources, and what they are and should become. */
export interface Stage {
  readonly behind: Workbench;
  readonly old: string;
  readonly renewed: string;
}

export async function openStage(): Promise<Stage> {
  const behind = await openWorkbench();
  await run(behind);
  const old = await shapeOf(behind);
  await putNewer(behind, [...(await tableOf('two-releases', '2091-05')), ['']]);
  const whole = await copyOf(behind);
  await run(whole);
  return { behind, old, renewed: await shapeOf(whole) };
}

/** Every byte of `data/`, as one text to compare by. */
export async function shapeOf({ data }: Workbench): Promise<string> {
  return JSON.stringify(await contentOf(data).catch(() => 'no folder'));
}

/** A workbench with all that lies beside it, in a folder of its own. */
export async function copyOf({ from, data }: Workbench): Promise<Workbench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'career-almanac-'));
  await cp(path.dirname(data), folder, { recursive: true });
  return { from: path.join(folder, path.basename(from)), data: path.join(folder, 'data') };
}

/** What lies beside `data/` and the sources. */
export async function litterOf({ data }: Workbench): Promise<string[]> {
  const names = await readdir(path.dirname(data));
  return names.filter((name) => name !== 'data' && name !== 'sources');
}
