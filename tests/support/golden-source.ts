import { describe, expect, test } from 'vitest';
import { ShapedTables } from '../../pipeline/shaped-tables.ts';
import type { Source } from '../../pipeline/source.ts';
import { tableCsv } from '../../pipeline/write/table-csv.ts';
import { tablePath } from '../../src/facts/tables/table.ts';
import { expectedError, expectedTables, goldenFolder, malformedCases } from './golden-folder.ts';

/** What a source makes of a golden folder once its checks have passed, by path below `data/`. */
async function shapeAndCheck(
  source: Source,
  folder: ReturnType<typeof goldenFolder>,
  soFar: ShapedTables,
): Promise<Record<string, string>> {
  const tables = await source.shape(folder, soFar);
  source.check?.(tables, soFar);
  return Object.fromEntries(
    tables.map((shaped) => [tablePath(shaped.table, shaped.release), tableCsv(shaped)]),
  );
}

/** Holds a source to its golden folders, checks on the way out included. */
export function holdToGoldenFolders(
  name: string,
  what: string,
  source: Source,
  soFar: () => ShapedTables,
): void {
  describe(what, () => {
    test('a sound folder becomes the tables beside it, to the byte', async () => {
      const tables = await shapeAndCheck(source, goldenFolder(name), soFar());
      expect(tables).toEqual(expectedTables(name));
    });

    test.for(malformedCases(name))('%s stops the pipeline with a whole sentence', async (wrong) => {
      await expect(shapeAndCheck(source, goldenFolder(name, wrong), soFar())).rejects.toMatchObject(
        { name: 'PipelineError', message: expectedError(name, wrong) },
      );
    });
  });
}
