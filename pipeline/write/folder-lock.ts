import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { PipelineError } from '../pipeline-error.ts';

/** Who holds a lock, as the lock itself says. */
const holder = z.object({
  process: z.number().int().positive(),
  host: z.string(),
  since: z.iso.datetime(),
  id: z.string(),
});

type Holder = z.output<typeof holder>;

/** Locks that this very process holds: its number may be that of a process long gone. */
const held = new Set<string>();

/** A lock without a readable holder is being written, or its writer died: this long it may take. */
const patience = { times: 20, milliseconds: 50 };

/**
 * Keeps other runs away from `folder` until the function it gives is called, by a file
 * `<folder>.lock` beside it. A lock whose process has died is taken over. Throws a PipelineError
 * that names the process when another run holds it.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const lock = `${folder}.lock`;
  await mkdir(dirname(lock), { recursive: true });
  const id = await take(lock, folder);
  return async () => {
    held.delete(id);
    await rm(lock, { force: true });
  };
}

async function take(lock: string, folder: string): Promise<string> {
  for (;;) {
    const id = await create(lock);
    if (id !== undefined) return id;
    const other = await holderOf(lock);
    if (other === 'nobody') continue;
    if (other !== 'unreadable' && isAtWork(other)) throw occupied(lock, folder, other);
    // Who clears a dead lock away must hold a lock for that, and look again once it does: else
    // two that saw the same dead lock would clear away each other's.
    const clearing = `${lock}.clearing`;
    const right = await take(clearing, folder);
    try {
      const still = await holderOf(lock);
      if (still === 'unreadable' || (still !== 'nobody' && !isAtWork(still))) await rm(lock);
    } finally {
      held.delete(right);
      await rm(clearing, { force: true });
    }
  }
}

/** Makes the lock, in one step, if there is none. Gives its id. */
async function create(lock: string): Promise<string | undefined> {
  const id = randomUUID();
  const own: Holder = {
    process: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    id,
  };
  held.add(id);
  try {
    await writeFile(lock, `${JSON.stringify(own)}\n`, { flag: 'wx' });
    return id;
  } catch (problem) {
    held.delete(id);
    if (problem instanceof Error && 'code' in problem && problem.code === 'EEXIST') {
      return undefined;
    }
    throw problem;
  }
}

async function holderOf(lock: string): Promise<Holder | 'nobody' | 'unreadable'> {
  for (let time = 0; time < patience.times; time += 1) {
    const text = await readFile(lock, 'utf8').catch(() => undefined);
    if (text === undefined) return 'nobody';
    try {
      return holder.parse(JSON.parse(text));
    } catch {
      await wait(patience.milliseconds);
    }
  }
  return 'unreadable';
}

function isAtWork({ process: number, host, since, id }: Holder): boolean {
  if (host !== hostname()) return true;
  if (number === process.pid) return held.has(id);
  const bootedAt = Date.now() - uptime() * 1000;
  if (Date.parse(since) < bootedAt) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (problem) {
    // Then it runs under another user.
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
}

const occupied = (lock: string, folder: string, { process, host, since }: Holder) =>
  new PipelineError(
    `Another run is at work on ${folder} (process ${process} on ${host}, since ${since}).`,
    { file: lock },
    `Wait until it has ended and run again; if there is no such process, delete ${lock}.`,
  );
