import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PipelineError } from '../pipeline-error.ts';
import { sha256 } from '../read/source-folder.ts';
import type { Download, Source, SourceFile } from '../source.ts';
import { holdFolder } from '../write/folder-lock.ts';
import { checkWhole, formOfFile, whatIsWrong } from './check-whole.ts';
import { fetchFile, type Patience } from './fetch-file.ts';
import { filesToFetch } from './files-to-fetch.ts';
import { PartialFile } from './partial-file.ts';
import type { DownloadProgress } from './progress.ts';
import { takeMember } from './take-member.ts';

export interface DownloadOptions {
  readonly sources: readonly Source[];
  /** The folder to fetch into; made when it isn't there. */
  readonly cache: string;
  /** Fetch files anew that are in the cache already. */
  readonly refresh: boolean;
  readonly userAgent: string;
  /** The SHA-256 of each file that `data/` was made from, by its path. */
  readonly known: ReadonlyMap<string, string>;
  readonly progress: DownloadProgress;
  readonly patience?: Patience;
}

const patient: Patience = {
  retries: 4,
  firstWait: 1000,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Fetches every file of the sources from its agency, one after the other. A file stands in the
 * cache under its name only when it is whole. Throws a PipelineError at the first that can't be
 * got; what has come over stays for the next run.
 */
export async function downloadSources(options: DownloadOptions): Promise<void> {
  const { progress } = options;
  const downloads = filesToFetch(options.sources);
  const letGo = await holdFolder(options.cache);
  try {
    for (const [index, download] of downloads.entries()) {
      progress.begin(download.file.file, index + 1, downloads.length);
      const cached = options.refresh ? undefined : await wholeIn(options.cache, download.file);
      const bytes = cached ?? (await bring(download, options));
      progress.end(cached ? 'in the cache already' : 'fetched', bytes.length);
      const note = noteOn(bytes, download.file, options.known);
      if (note) progress.note(note);
    }
  } finally {
    progress.stop();
    await letGo();
  }
}

/** The file in the cache; nothing when it isn't there or not whole. */
async function wholeIn(cache: string, { file }: SourceFile): Promise<Uint8Array | undefined> {
  const bytes = await readFile(join(cache, file)).catch(() => undefined);
  return bytes && whatIsWrong(bytes, formOfFile(file)) === undefined ? bytes : undefined;
}

/** Fetches a file, makes sure that it is whole, and only then puts it in its place. */
async function bring(download: Download, options: DownloadOptions): Promise<Uint8Array> {
  const { file, member } = download;
  const finalPath = join(options.cache, file.file);
  await makeFolder(dirname(finalPath), file);
  const part = new PartialFile(finalPath);
  await fetchFile({
    download,
    part,
    userAgent: options.userAgent,
    patience: options.patience ?? patient,
    received: (bytes) => {
      options.progress.received(bytes);
    },
    again: (reason) => {
      options.progress.again(reason);
    },
  });
  const fetched = await part.read();
  try {
    checkWhole(fetched, download);
    const bytes = member === undefined ? fetched : takeMember(fetched, member, file);
    if (member !== undefined) await part.replace(bytes);
    await part.moveTo(finalPath);
    return bytes;
  } catch (problem) {
    await part.discard();
    throw problem;
  }
}

async function makeFolder(folder: string, { file }: SourceFile): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    throw new PipelineError(
      `The folder ${folder} can't be made (${code}).`,
      { file },
      'Name another one with --cache.',
    );
  }
}

function noteOn(
  bytes: Uint8Array,
  { file, url, newerEdition }: SourceFile,
  known: ReadonlyMap<string, string>,
): string | undefined {
  const before = known.get(file);
  if (before === undefined || before === sha256(bytes)) return undefined;
  const newer = newerEdition
    ? ` It may be the edition ${newerEdition.label}, published ${newerEdition.published ?? 'since'}.`
    : '';
  return `${file} is not the file that the tables in data/ were made from: ${url} gives a newer or another one.${newer}`;
}
