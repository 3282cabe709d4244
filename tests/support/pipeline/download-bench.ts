import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { downloadSources } from '../../../pipeline/download/download-sources.ts';
import { progressLines } from '../../../pipeline/download/progress.ts';
import type { Download, Source, SourceFile } from '../../../pipeline/source.ts';
import { agencyServer, type AgencyServer } from './agency-server.ts';

/** A made-up agency, an empty cache, and a download between the two. */
export interface DownloadBench {
  readonly server: AgencyServer;
  readonly cache: string;
  /** How long servers were waited for, in milliseconds. */
  readonly waits: number[];
  /** A file that the server has at `/<name>`. */
  file(path: string, more?: Partial<SourceFile>): SourceFile;
  /** Fetches, and gives back the lines that were written. */
  download(wish: {
    readonly files?: readonly SourceFile[];
    readonly downloads?: readonly Download[];
    readonly sources?: readonly Source[];
    readonly refresh?: boolean;
    readonly known?: ReadonlyMap<string, string>;
  }): Promise<string[]>;
  /** Every file in the cache, by path. */
  cached(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openDownloadBench(): Promise<DownloadBench> {
  const server = await agencyServer();
  const folder = await mkdtemp(join(tmpdir(), 'career-almanac-'));
  const cache = join(folder, 'cache');
  const waits: number[] = [];
  return {
    server,
    cache,
    waits,
    file: (path, more) => madeUpFile(path, server.url(`/${path}`), more),
    async download({ files = [], downloads, sources, refresh = false, known = new Map() }) {
      const written: string[] = [];
      await downloadSources({
        sources: sources ?? [madeUpSource(downloads ?? files.map((file) => ({ file })))],
        cache,
        refresh,
        userAgent: 'CareerAlmanac (reader@example.org)',
        known,
        progress: progressLines({ write: (text) => written.push(text) }),
        patience: {
          retries: 2,
          firstWait: 1,
          wait: async (milliseconds) => {
            waits.push(milliseconds);
            await Promise.resolve();
          },
        },
      });
      return written.join('').trimEnd().split('\n');
    },
    async cached() {
      const entries = await readdir(cache, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(cache.length + 1));
      return paths.sort();
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A zip with one table in a folder of its own. */
export const zipOf = (name: string, content = 'code,jobs\n99-0001,10\n'): Uint8Array =>
  zipSync({ [`folder/${name}`]: new TextEncoder().encode(content) }, { mtime: '2090-01-01' });

const madeUpFile = (file: string, url: string, more?: Partial<SourceFile>): SourceFile => ({
  id: file,
  dataset: 'oews',
  release: '2090-05',
  releaseLabel: 'May 2090',
  producer: 'A made-up agency',
  program: 'A survey of occupations that do not exist',
  title: 'Pay in May 2090',
  population: 'Nobody',
  published: null,
  url,
  licence: { name: 'None', url },
  file,
  processing: 'None',
  ...more,
});

const madeUpSource = (downloads: readonly Download[]): Source => ({
  name: 'made up',
  files: [],
  downloads,
  shape: () => Promise.resolve([]),
});
