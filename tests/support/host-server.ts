import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { distFolder } from './built-site.ts';

const hosting = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../hosting/${file}`, import.meta.url)), 'utf8');

/** A server of files, and how the configuration in `hosting/` is told where things are. */
interface HostServer {
  readonly command: readonly [string, ...string[]];
  readonly config: string;
}

/** Run by root, nginx would read as somebody who may not look into a folder of this test. */
const asRoot = process.getuid?.() === 0 ? 'user root;' : '';

const servers = {
  nginx: { command: ['nginx', '-g', `daemon off; ${asRoot}`, '-c'], config: 'nginx.conf' },
  caddy: { command: ['caddy', 'run', '--adapter', 'caddyfile', '--config'], config: 'Caddyfile' },
} as const satisfies Record<string, HostServer>;

export type HostServerName = keyof typeof servers;
export const hostServers = Object.keys(servers) as readonly HostServerName[];

/** A running server; `url` ends with a slash. */
export interface RunningHost {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site with the configuration of `hosting/`, below `base` (`/` or `/almanac/`). */
export async function serveByHost(
  name: HostServerName,
  base: string,
  built = distFolder,
): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), `almanac-${name}-`));
  const site = join(folder, 'site');
  if (base === '/') symlinkSync(built, site);
  else {
    cpSync(fileURLToPath(new URL('../../hosting', import.meta.url)), site, { recursive: true });
    symlinkSync(built, join(site, base.replaceAll('/', '')));
  }
  const port = await freePort();
  const { command, config } = servers[name];
  const file = join(folder, config);
  writeFileSync(
    file,
    hosting(config)
      .replaceAll('/srv/almanac', site)
      .replaceAll('/tmp/nginx', join(folder, 'nginx'))
      .replaceAll('8080', String(port))
      .replaceAll('/404.html', `${base}404.html`),
  );
  const [program, ...rest] = command;
  const running = spawn(program, [...rest, file], { stdio: ['ignore', 'ignore', 'pipe'] });
  const url = `http://127.0.0.1:${String(port)}${base}`;
  await answers(url, running);
  return {
    url,
    async close() {
      running.kill('SIGTERM');
      if (running.exitCode === null) await once(running, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Waits until the server answers, and says what it complained of where it ends instead. */
async function answers(url: string, running: ChildProcess): Promise<void> {
  let complaint = '';
  running.stderr?.on('data', (part: Buffer) => (complaint += part.toString()));
  const ended = once(running, 'exit').then(() => {
    throw new Error(`The server ended before it answered: ${complaint}`);
  });
  // Its end after the answer is what close() waits for.
  ended.catch(() => undefined);
  for (let tries = 0; tries < 100; tries++) {
    const answer = await Promise.race([fetch(url).catch(() => undefined), ended]);
    if (answer) return;
    await wait(100);
  }
  throw new Error(`The server at ${url} does not answer: ${complaint}`);
}
