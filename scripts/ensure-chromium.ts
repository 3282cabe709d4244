import { installWithApt } from './apt.ts';
import { findChromium } from './chromium.ts';

if (findChromium() === undefined) {
  console.log(
    'The browser tests need Chromium, and there is none here: installing it with apt-get.',
  );
  if (!installWithApt('chromium') || findChromium() === undefined) {
    console.error(
      'Chromium could not be installed with apt-get. Install Chrome or Chromium yourself, or set CHROME_PATH to the one you have, and run the tests again.',
    );
    process.exit(1);
  }
}
