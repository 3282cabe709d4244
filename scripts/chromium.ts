import { findBrowser } from './find-browser.ts';

/** The Chrome or Chromium that `CHROME_PATH` names, or one in a usual place; undefined when there is none. */
export const findChromium = (): string | undefined =>
  findBrowser({
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    applications: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
      String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    ],
  });
