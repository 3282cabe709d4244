import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/** The Chrome or Chromium that `CHROME_PATH` names, or one in a usual place; undefined when there is none. */
export function findChromium(): string | undefined {
  const { CHROME_PATH: named, PATH: path = '' } = process.env;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH says ${named}, but there is no such file. Mend it or unset it.`);
  }
  const onPath = path
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...applications].find((file) => existsSync(file));
}
