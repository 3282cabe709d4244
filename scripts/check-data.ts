import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Described {
  readonly resources?: readonly { path: string; hash: string; rows: number }[];
}

/** What `data/` holds beside the tables. */
const undescribed = new Set(['datapackage.json', 'citations.json', 'README.md']);

/**
 * Where the tables of `folder`, which is `data/`, are not those that its `datapackage.json`
 * describes, as sentences that say what to do. A table is compared by its hash, so that not even a
 * row or a digit can be lost without a word.
 */
export async function dataProblems(folder: string): Promise<string[]> {
  const described = await describedTables(folder);
  if (typeof described === 'string') return [described];
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'));
  const unknown = files
    .filter((path) => !undescribed.has(path) && !described.some((table) => table.path === path))
    .map(
      (path) =>
        `data/${path} is not described in data/datapackage.json. Take it away, or let the pipeline write it.`,
    );
  const changed = await Promise.all(described.map((table) => tableProblem(folder, table)));
  return [...changed.flatMap((problem) => problem ?? []), ...unknown.sort()];
}

async function describedTables(
  folder: string,
): Promise<readonly { path: string; hash: string; rows: number }[] | string> {
  try {
    const text = await readFile(join(folder, 'datapackage.json'), 'utf8');
    const { resources = [] } = JSON.parse(text) as Described;
    if (resources.length > 0) return resources;
  } catch {
    if (!existsSync(folder) && existsSync(`${folder}.previous`)) {
      return 'data/ is not there: a run of npm run data was cut off while it put a new one in its place. Run it again, which brings data/ back first of all, or rename data.previous to data.';
    }
    // The sentence below holds for a file that is not there and for one that is cut short.
  }
  return 'data/datapackage.json cannot be read as a list of tables. Restore data/ from version control.';
}

async function tableProblem(
  folder: string,
  { path, hash, rows }: { path: string; hash: string; rows: number },
): Promise<string | undefined> {
  const restore = 'Restore data/ from version control, or make it anew with npm run data.';
  const content = await readFile(join(folder, path)).catch(() => undefined);
  if (content === undefined) {
    return `data/${path} is described in data/datapackage.json, and cannot be read. ${restore}`;
  }
  if (hash === `sha256:${createHash('sha256').update(content).digest('hex')}`) return undefined;
  const lines = content.toString('utf8').split('\n').length - 2;
  const counted =
    lines === rows ? '' : ` It has ${lines} lines below its head, where ${rows} are described.`;
  const cause = content.includes('\r\n') ? ' Its lines end as on Windows.' : '';
  return `data/${path} is not the table that data/datapackage.json describes: its SHA-256 is another.${counted}${cause} ${restore}`;
}
