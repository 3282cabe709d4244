import { read, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { listedEditions } from '../../pipeline/projections/projections-file.ts';
import { projectionsSource } from '../../pipeline/projections/projections-source.ts';
import type { SourceFolder } from '../../pipeline/source.ts';
import { socToOews } from '../../src/facts/tables/occupations.ts';
import {
  expectedError,
  expectedTables,
  goldenFolder,
  malformedCases,
  shapeGolden,
} from '../support/golden-folder.ts';
import { shapedReleases, smallOews, smallSocToOews } from '../support/shaped-so-far.ts';

const soFar = () => shapedReleases(smallOews, { table: socToOews, rows: smallSocToOews });

/** What the made-up copy of the newest edition must hold. */
const source = projectionsSource({
  lineItems: 3,
  openings: 105_100,
  categories: { Low: 1, Moderate: 1, High: 0, 'Very high': 1 },
  without: ['11-1031'],
});

/** The folder with a whole workbook of the newest edition: that of the one before, a year on. */
function withNextWorkbook(folder: SourceFolder): SourceFolder {
  const { newest, before } = listedEditions;
  return {
    async read(file) {
      if (file.id !== newest.workbook.id) return folder.read(file);
      const book = read(await folder.read(before.workbook), { type: 'array' });
      for (const sheet of Object.values(book.Sheets)) {
        for (const cell of Object.values(sheet) as { v?: unknown; t?: string }[]) {
          if (cell.t === 's') cell.v = yearOn(String(cell.v));
        }
      }
      return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    },
    has: (file) => (file.id === newest.workbook.id ? Promise.resolve(true) : folder.has(file)),
  };
}

const yearOn = (text: string): string =>
  text.replace(/\b20([23])4\b/g, '20$15').replace(/\b2025–34\b/g, '2025–35');

describe('the Employment Projections', () => {
  test('a sound folder becomes the tables beside it, to the byte', async () => {
    const tables = await shapeGolden(source, goldenFolder('projections'), soFar());
    expect(tables).toEqual(expectedTables('projections'));
  });

  test('the whole workbook of the newest edition takes the place of its part', async () => {
    const tables = await shapeGolden(
      source,
      withNextWorkbook(goldenFolder('projections')),
      soFar(),
    );
    const { 'ep/occupations-2024-34.csv': before, ...whole } = tables;
    const expected = expectedTables('projections');
    expect(before).toBe(expected['ep/occupations-2024-34.csv']);
    // The made-up workbook is the one before with its years moved on, so its tables are those.
    expect(whole).toEqual({
      'ep/occupations-2025-35.csv': expected['ep/occupations-2024-34.csv'],
      'ep/factors-2025-35.csv': expected['ep/factors-2024-34.csv'],
      'ep/handbook-links.csv': 'code,url\n',
    });
  });

  test('the workbook of the newest edition is enough alone, as a download has it', async () => {
    const { workbook, part } = listedEditions.newest;
    const golden = withNextWorkbook(goldenFolder('projections'));
    const alone: SourceFolder = { ...golden, has: ({ id }) => Promise.resolve(id === workbook.id) };
    const tables = await shapeGolden(source, alone, soFar());
    expect(Object.keys(tables)).toEqual([
      'ep/occupations-2025-35.csv',
      'ep/factors-2025-35.csv',
      'ep/handbook-links.csv',
    ]);
    expect(part.release).toBe(workbook.release);
  });

  test.for(malformedCases('projections'))(
    '%s stops the pipeline with a whole sentence',
    async (name) => {
      await expect(
        shapeGolden(source, goldenFolder('projections', name), soFar()),
      ).rejects.toMatchObject({
        name: 'PipelineError',
        message: expectedError('projections', name),
      });
    },
  );
});
