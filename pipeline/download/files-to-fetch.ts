import type { Download, Source } from '../source.ts';

/** What to fetch for all sources, each file once, in order. */
export function filesToFetch(sources: readonly Source[]): Download[] {
  const all = sources.flatMap(
    ({ files, downloads }) => downloads ?? files.map((file): Download => ({ file })),
  );
  return [...new Map(all.map((download) => [download.file.file, download])).values()];
}
