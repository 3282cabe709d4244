import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateWaiting, faultOfDated, faultOfWaiting } from './changelog.ts';
import { faultOfNext, versionsIn, writeVersion } from './version-files.ts';

/** Why a release is refused, in a sentence that says what to do. */
export class Refused extends Error {}

function refuseFor(fault: string | undefined): void {
  if (fault !== undefined) throw new Refused(fault);
}

function git(root: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Refused(`git ${words.join(' ')} failed: ${stderr.trim()}`);
  return stdout.trimEnd();
}

function refuseWhereDirty(root: string): void {
  const changed = git(root, 'status', '--porcelain');
  refuseFor(
    changed === ''
      ? undefined
      : `There are changes that are not committed:\n${changed}\nCommit or undo them first.`,
  );
}

function refuseWhereTagged(root: string, version: string): void {
  const found = git(root, 'tag', '--list', `v${version}`);
  refuseFor(
    found === '' ? undefined : `The tag v${version} is there already. Take a version after it.`,
  );
}

/** Writes a version into all files that say it, and dates what waits for it in the changelog. */
export function nameVersion(root: string, version: string, day: string): void {
  refuseFor(faultOfNext(versionsIn(root)[0]?.version ?? '', version));
  refuseWhereDirty(root);
  refuseWhereTagged(root, version);
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  refuseFor(faultOfWaiting(changelog));
  writeVersion(root, version);
  writeFileSync(join(root, 'CHANGELOG.md'), dateWaiting(changelog, version, day));
}

/** Tags what is committed with the version that its files say, and answers it. */
export function tagVersion(root: string): string {
  refuseWhereDirty(root);
  const said = versionsIn(root);
  const version = said[0]?.version ?? '';
  const other = said.find((one) => one.version !== version);
  refuseFor(
    other &&
      `${other.file} says ${other.version}, and package.json ${version}. Let "npm run release -- <version>" write both.`,
  );
  refuseFor(faultOfDated(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version));
  refuseWhereTagged(root, version);
  git(root, 'tag', '--annotate', `v${version}`, '--message', `Career Almanac ${version}`);
  return version;
}
