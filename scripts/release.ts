import { fileURLToPath } from 'node:url';
import { nameVersion, Refused, tagVersion } from './release/release.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [asked] = process.argv.slice(2);

try {
  if (asked === undefined) {
    throw new Refused(
      'Say which version: "npm run release -- 0.2.0" names it, and "npm run release -- tag" tags it once that is committed.',
    );
  }
  if (asked === 'tag') {
    const version = tagVersion(root);
    console.log(
      `Tagged v${version}, here alone. "git push origin v${version}" sends it, which puts the site on GitHub Pages where that is set up.`,
    );
  } else {
    nameVersion(root, asked, new Date().toISOString().slice(0, 10));
    console.log(
      `Named ${asked} in all files that say the version, and dated its lines in CHANGELOG.md. Read the changes, commit them, then: npm run release -- tag.`,
    );
  }
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
