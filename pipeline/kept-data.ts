import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readCorrections, type DeclaredCorrection } from './corrections.ts';
import { PipelineError } from './pipeline-error.ts';
import type { ShapedTable } from './source.ts';
import { readTablesByHand } from './tables-by-hand.ts';
import type { FileBefore } from './read/known-files.ts';

/** What of the tables as they are now matters for the next run. */
export interface KeptData {
  readonly corrections: readonly DeclaredCorrection[];
  /** The other tables that people write. */
  readonly byHand: readonly ShapedTable[];
  /** The day a file first came in, by its sha256. */
  readonly retrieved: ReadonlyMap<string, string>;
  /** Each file that the tables were made from, by its path in the source folder. */
  readonly files: ReadonlyMap<string, FileBefore>;
  /** The release of each source, by its id. */
  readonly releases: ReadonlyMap<string, string>;
  /** How many rows each file has, by path. */
  readonly rows: ReadonlyMap<string, number>;
}

const describedBefore = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      release: z.string(),
      file: z.string(),
      sha256: z.string(),
      retrieved: z.iso.date(),
    }),
  ),
  resources: z.array(z.object({ path: z.string(), rows: z.number() })),
});

/** Reads what is kept of `folder`, which may not be there yet. Throws a PipelineError. */
export async function readKeptData(folder: string): Promise<KeptData> {
  const description = await readIfThere(join(folder, 'datapackage.json'));
  const { sources, resources } =
    description === undefined ? { sources: [], resources: [] } : parseDescription(description);
  return {
    corrections: readCorrections(await readIfThere(join(folder, 'corrections.csv'))),
    byHand: await readTablesByHand(folder),
    retrieved: new Map(sources.map(({ sha256, retrieved }) => [sha256, retrieved])),
    files: new Map(sources.map(({ file, sha256, retrieved }) => [file, { sha256, retrieved }])),
    releases: new Map(sources.map(({ id, release }) => [id, release])),
    rows: new Map(resources.map(({ path, rows }) => [path, rows])),
  };
}

function parseDescription(text: string): z.output<typeof describedBefore> {
  try {
    return describedBefore.parse(JSON.parse(text));
  } catch {
    throw new PipelineError(
      'It does not list sources and resources as it should.',
      { file: 'data/datapackage.json' },
      'Restore it from version control: it holds the day each source file was retrieved.',
    );
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT')
      return undefined;
    throw problem;
  }
}
