import { utils, write } from '@e965/xlsx';
import type { Source, SourceFolder } from '../../../pipeline/source.ts';
import { tableCsv } from '../../../pipeline/write/table-csv.ts';
import { onetOccupations } from '../../../src/facts/tables/occupations.ts';
import { places } from '../../../src/facts/tables/places.ts';
import { projections } from '../../../src/facts/tables/projections.ts';
import { shapedReleases, smallOews, smallOnetOccupations } from '../shaped-so-far.ts';

/** What the sources before have shaped. */
const soFar = () => {
  const shaped = shapedReleases(
    smallOews,
    { table: onetOccupations, rows: smallOnetOccupations },
    { table: places, rows: [{ place: 'M99001', kind: 'metro', cbsa: '99001' }] },
  );
  const lines = [
    { code: '15-1252', title: 'Software developers', level: 'line-item', entry_education: 'x' },
  ];
  shaped.add({ table: projections, release: '2024-34', rows: lines, sources: [] });
  return shaped;
};

/** Made-up source files by their path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const folderOf = (files: Files): SourceFolder => ({
  read({ file }) {
    const found = files[file];
    if (found === undefined) throw new TypeError(`There is no made-up ${file}.`);
    return Promise.resolve(typeof found === 'string' ? new TextEncoder().encode(found) : found);
  },
  has: ({ file }) => Promise.resolve(Object.hasOwn(files, file)),
});

/** What a source makes of made-up files, checks on the way out included. */
export async function tablesOf(source: Source, files: Files): Promise<string[]> {
  const tables = await source.shape(folderOf(files), soFar());
  source.check?.(tables, soFar());
  return tables.map(tableCsv);
}

/** A workbook with one sheet. */
export function workbook(name: string, rows: readonly (readonly unknown[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  return new Uint8Array(
    write(
      { SheetNames: [name], Sheets: { [name]: sheet } },
      { type: 'array', bookType: 'xlsx' },
    ) as ArrayBuffer,
  );
}
