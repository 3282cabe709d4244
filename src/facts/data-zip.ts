import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { once } from './once.ts';
import { describedData, newestEdition } from './sources.ts';

/** A date of its own for every entry would make every build a different file. */
const entryDate = new Date(1980, 0, 1);

/** Files of the package, as `[name in the zip, path from the project's root]`, in order. */
function packageFiles(): readonly (readonly [name: string, file: string])[] {
  const tables = describedData().resources.map((resource) => resource.path);
  const texts = ['datapackage.json', 'README.md', 'citations.json', ...tables];
  return [
    ...texts.map((file) => [file, `data/${file}`] as const),
    ['DATA-LICENSES.md', 'DATA-LICENSES.md'],
  ];
}

/** `career-almanac-data-2025-05.zip`, after the newest release of pay. */
export const dataZipName = (): string => `career-almanac-data-${newestEdition('oews')}.zip`;

/**
 * The whole data package as one file, the same bytes for the same data. Read and packed a file at
 * a time, so that no more than one of them is in memory beside what is packed.
 */
export const dataZip = once((): Uint8Array<ArrayBuffer> => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, file] of packageFiles()) {
    addFile(zip, name, readFileSync(path.resolve(file)));
  }
  zip.end();
  return joined(chunks);
});

/** Adds a file packed by Node's own zlib, which takes a tenth of the time of one in JavaScript. */
function addFile(zip: Zip, filename: string, content: Uint8Array): void {
  const entry: ZipInputFile = {
    filename,
    compression: 8,
    mtime: entryDate,
    size: content.length,
    crc: crc32(content),
  };
  zip.add(entry);
  entry.ondata?.(null, deflateRawSync(content), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
