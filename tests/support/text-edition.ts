import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { builtFiles, distFolder } from './built-site.ts';

/** The zip of the text edition below `dist/`, as a path. */
export function editionZipFile(): string {
  const zips = builtFiles(join(distFolder, 'downloads')).filter((file) =>
    /^career-almanac-text-edition-[\d-]+\.zip$/.test(file),
  );
  const [zip] = zips;
  if (zip === undefined || zips.length > 1) {
    throw new Error(`There should be one zip of the text edition, and there are ${zips.length}.`);
  }
  return join('downloads', zip);
}

/** The files of the text edition by their paths in its one folder. */
export function unzippedEdition(): ReadonlyMap<string, Uint8Array> {
  const files = unzipSync(readFileSync(join(distFolder, editionZipFile())));
  return new Map(
    Object.entries(files).map(([name, content]) => [name.slice(name.indexOf('/') + 1), content]),
  );
}
