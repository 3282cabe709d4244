import { readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from './once.ts';
import { describedData, newestEdition } from './sources.ts';
import { zipFile } from './zip-file.ts';

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

/** The whole data package as one file. */
export const dataZip = once((): Uint8Array<ArrayBuffer> => zipFile(readPackage()));

function* readPackage() {
  for (const [name, file] of packageFiles()) {
    yield [name, readFileSync(path.resolve(file))] as const;
  }
}
