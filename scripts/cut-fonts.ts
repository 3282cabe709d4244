import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { withFamilyName } from './font-names.ts';

/** A font as the site serves it, cut from a variable font of the package named. */
interface Cut {
  /** The name of the served file, without its ending. */
  readonly file: string;
  /** Its family, which may not be called Source: Adobe keeps that name for what it made itself. */
  readonly family: string;
  readonly from: string;
  /** Axes that are pinned, or narrowed to a range. */
  readonly axes: Record<string, number | { min: number; max: number }>;
}

const sans = import.meta
  .resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
const serif = import.meta
  .resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2');

const cuts: readonly Cut[] = [
  { file: 'sans', family: 'Almanac Sans', from: sans, axes: { wght: { min: 400, max: 600 } } },
  { file: 'serif-600', family: 'Almanac Serif', from: serif, axes: { wght: 600, opsz: 40 } },
  { file: 'serif-400', family: 'Almanac Serif', from: serif, axes: { wght: 400, opsz: 18 } },
];

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join(
  '',
);

/** Every character that the fonts hold. A check of the built site says which others it shows. */
const characters = `${ascii}\u00A0\u2009\u202F©·×÷½¼¾°±²§®–—‘’“”…•′″−‐‹›↑↓ÁÉÍÓÚÑÜáéíóúñüçèêëïôö¿¡`;

const features = ['kern', 'liga', 'tnum', 'lnum', 'pnum', 'case', 'ccmp', 'locl', 'mark', 'mkmk'];

/** The part of the copyright, license and maker that stays in each file: the license asks for it. */
const keptNames = [0, 8, 9, 13, 14];

const folder = new URL('../src/styles/fonts/', import.meta.url);

for (const { file, family, from, axes } of cuts) {
  const whole = await readFile(fileURLToPath(from));
  const cut = await subsetFont(whole, characters, {
    targetFormat: 'sfnt',
    variationAxes: axes,
    keepFeatures: features,
    preserveNameIds: keptNames,
    noHinting: true,
  });
  const served = await subsetFont(withFamilyName(cut, family), undefined, {
    keepAllGlyphs: true,
    targetFormat: 'woff2',
    preserveNameIds: keptNames,
  });
  await writeFile(new URL(`${file}.woff2`, folder), served);
  console.log(`${file}.woff2: ${(served.length / 1024).toFixed(1)} KB`);
}
