import { installWithApt } from './apt.ts';
import { findJava } from './java.ts';

if (findJava() === undefined) {
  console.log(
    'The W3C’s HTML checker needs Java, and there is none here: installing it with apt-get.',
  );
  if (!installWithApt('default-jre-headless') || findJava() === undefined) {
    console.warn(
      'Java could not be installed with apt-get, so the W3C’s HTML checker is left out. Install Java 11 or later yourself to have its checks.',
    );
  }
}
