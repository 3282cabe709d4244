import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { readDataWith } from '../../../../src/facts/read-table.ts';
import { oncePer } from '../../../../src/facts/once.ts';
import { almanacOf, type Almanac } from '../almanac.ts';
import type { ReadText, TextName } from '../desk/almanac-texts.ts';

/** The ending of every file that is packed. */
export const packedEnding = '.br';
/** Where the build puts tables and texts, below the package. */
export const packedFolders = { tables: 'data', texts: 'texts' } as const;

/** A packed file, unpacked. Throws a RangeError for a path that leads out of the package's own data. */
function unpacked(root: URL, folder: string, file: string): string {
  const within = new URL(`${folder}/`, root);
  const address = new URL(`${file}${packedEnding}`, within);
  if (!address.href.startsWith(within.href)) {
    throw new RangeError(`"${file}" is no file of the package's own data.`);
  }
  return brotliDecompressSync(readFileSync(fileURLToPath(address))).toString('utf8');
}

/**
 * The almanac of the tables packed beside the code, each unpacked when it is first needed.
 * @param root the folder of the package.
 */
export function packedAlmanac(root: URL): Almanac {
  readDataWith((file) => unpacked(root, packedFolders.tables, file));
  const text = oncePer(
    (name: TextName) => JSON.parse(unpacked(root, packedFolders.texts, `${name}.json`)) as unknown,
  );
  return almanacOf(text as ReadText);
}
