import { findBrowser } from './find-browser.ts';

/** The Firefox that `FIREFOX_PATH` names, or one in a usual place; undefined when there is none. */
export const findFirefox = (): string | undefined =>
  findBrowser({
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    applications: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
  });
