import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs Debian's Chromium where that needs no password; answers whether it did. */
function installWithApt(): boolean {
  const isRoot = process.getuid?.() === 0;
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '--quiet', ...args];
    return runs(command, ...rest);
  };
  return apt('update') && apt('install', '--yes', 'chromium');
}

if (findChromium() === undefined) {
  console.log(
    'The browser tests need Chromium, and there is none here: installing it with apt-get.',
  );
  if (!installWithApt() || findChromium() === undefined) {
    console.error(
      'Chromium could not be installed with apt-get. Install Chrome or Chromium yourself, or set CHROME_PATH to the one you have, and run the tests again.',
    );
    process.exit(1);
  }
}
