import { installWithApt } from './apt.ts';
import { findFirefox } from './firefox.ts';

if (findFirefox() === undefined) {
  console.log('The gate of Firefox needs one, and there is none here: installing it with apt-get.');
  if (!installWithApt('firefox-esr') || findFirefox() === undefined) {
    console.warn(
      'Firefox could not be installed with apt-get, so its gate will fail. Install Firefox yourself, or set FIREFOX_PATH to the one you have.',
    );
  }
}
