/** The heading of what waits for a version. */
const waiting = '## Not yet released';

const dated = (version: string) =>
  new RegExp(`^## ${version.replaceAll('.', String.raw`\.`)}, \\d{4}-\\d{2}-\\d{2}$`, 'm');

/** What stands below a heading, up to the next; undefined where there is no such heading. */
function below(changelog: string, heading: RegExp): string | undefined {
  const found = heading.exec(changelog);
  if (!found) return undefined;
  return changelog.slice(found.index + found[0].length).split(/^## /m)[0];
}

const hasLines = (section: string | undefined) => /^- \S/m.test(section ?? '');

/** Why nothing can be released, as a sentence; undefined where lines wait for a version. */
export function faultOfWaiting(changelog: string): string | undefined {
  if (hasLines(below(changelog, new RegExp(`^${waiting}$`, 'm')))) return undefined;
  return `CHANGELOG.md has no line below "${waiting}", so there is nothing to release. Write there what a reader can do now.`;
}

/** Why a version cannot be tagged, as a sentence; undefined where its section has a day and lines. */
export function faultOfDated(changelog: string, version: string): string | undefined {
  if (hasLines(below(changelog, dated(version)))) return undefined;
  return `CHANGELOG.md has no section "## ${version}, <day>" with lines. Name the version first: npm run release -- ${version}.`;
}

/** What waited, under its version and the day: `2026-12-01`. */
export const dateWaiting = (changelog: string, version: string, day: string): string =>
  changelog.replace(new RegExp(`^${waiting}$`, 'm'), `## ${version}, ${day}`);
