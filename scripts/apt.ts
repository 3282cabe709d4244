import { spawnSync } from 'node:child_process';

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs a package of Debian where that needs no password; answers whether it did. */
export function installWithApt(...packages: string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '--quiet', ...args];
    return runs(command, ...rest);
  };
  return apt('update') && apt('install', '--yes', ...packages);
}
