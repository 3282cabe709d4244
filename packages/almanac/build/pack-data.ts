import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { DatasetRecord } from '../../../src/domain/figures/dataset-record.ts';
import { datasets } from '../../../src/domain/figures/datasets.ts';
import { describedData } from '../../../src/facts/sources.ts';
import { titles } from '../../../src/facts/tables/occupations.ts';
import { oewsReleases } from '../../../src/facts/tables/oews.ts';
import { oewsLeftOut, places, zipCodes } from '../../../src/facts/tables/places.ts';
import { titleCorrections } from '../../../src/facts/tables/titles-by-hand.ts';
import { packedEnding, packedFolders } from '../src/packed/packed-files.ts';
import type { AlmanacTextFiles } from './almanac-texts.ts';

/** Beside the tables that figures stand in: what names, dates and places them. */
const besideFigures = [oewsReleases, oewsLeftOut, places, zipCodes, titles, titleCorrections];

/** Files of `data/` that are no tables. */
const descriptions = ['datapackage.json', 'citations.json'];

/** The paths below `data/` of everything that an answer may need. */
function filesToPack(): readonly string[] {
  const figures = Object.values<DatasetRecord>(datasets).flatMap(({ tables }) =>
    Object.values(tables).flatMap(({ name, row }) => (row ? [name] : [])),
  );
  const names = new Set([...figures, ...besideFigures.map(({ name }) => name)]);
  const tables = describedData().resources.filter(({ table }) => names.has(table));
  return [...descriptions, ...tables.map((resource) => resource.path)];
}

/** How hard to press: 11 is the hardest, and ten times slower than 9. */
export type Pressing = 1 | 5 | 9 | 11;

/** Writes the tables and the texts of the almanac, packed, below `folder`. */
export function packData(folder: string, texts: AlmanacTextFiles, pressing: Pressing): void {
  const pack = (file: string, text: string) => {
    const target = path.join(folder, `${file}${packedEnding}`);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, packed(text, pressing));
  };
  for (const file of filesToPack()) {
    pack(`${packedFolders.tables}/${file}`, readFileSync(path.resolve('data', file), 'utf8'));
  }
  for (const [name, text] of Object.entries(texts)) {
    pack(`${packedFolders.texts}/${name}.json`, text);
  }
}

function packed(text: string, pressing: Pressing): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: pressing,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
