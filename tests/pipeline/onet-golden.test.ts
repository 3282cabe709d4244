import { basename } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { onetSource } from '../../pipeline/onet/onet-source.ts';
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

const newNames: Readonly<Record<string, readonly [from: string, half: 0 | 1 | undefined]>> = {
  'Career Interest Types.txt': ['Interests.txt', undefined],
  'Essential Skills.xlsx': ['Skills.xlsx', 0],
  'Transferable Skills.xlsx': ['Skills.xlsx', 1],
  'Education.txt': ['Education, Training, and Experience.txt', 0],
  'Training and Experience.txt': ['Education, Training, and Experience.txt', 1],
  'Education Categories.txt': ['Education, Training, and Experience Categories.txt', 0],
  'Training and Experience Categories.txt': [
    'Education, Training, and Experience Categories.txt',
    1,
  ],
};

/** The sound folder as O*NET names and parts its files since 30.3, in that edition alone. */
function withNewNames(version: string, without: readonly string[] = []): SourceFolder {
  const golden = goldenFolder('onet');
  const at = (file: string) => {
    const [folder, name = ''] = file.split('/');
    const gone = new Set(Object.values(newNames).map(([from]) => from));
    return folder === `onet-${version}` && !gone.has(name) && !without.includes(name)
      ? name
      : undefined;
  };
  return {
    has: ({ file }) => Promise.resolve(at(file) !== undefined),
    async read(file) {
      const name = at(file.file);
      if (name === undefined) throw new TypeError(`There is no made-up ${file.file}.`);
      const [from, half] = newNames[name] ?? [name, undefined];
      const bytes = await golden.read({ ...file, file: from });
      if (half === undefined) return bytes;
      return name.endsWith('.txt') ? halfOfText(bytes, half) : halfOfSheet(bytes, half, name);
    },
  };
}

/** Education, which is 2.D.1, or all else. */
function halfOfText(bytes: Uint8Array, half: 0 | 1): Uint8Array {
  const [head = '', ...lines] = new TextDecoder().decode(bytes).split('\n');
  const kept = lines.filter((line) => line.includes('\t2.D.1\t') === (half === 0) || line === '');
  const isCategories = !head.includes('Data Value');
  const begins = (line: string) => line.startsWith('2.D.1\t') === (half === 0) || line === '';
  return new TextEncoder().encode(
    [head, ...(isCategories ? lines.filter(begins) : kept)].join('\n'),
  );
}

/** The skills whose id begins with 2.A, or all else, on a sheet that is called as the file is. */
function halfOfSheet(bytes: Uint8Array, half: 0 | 1, name: string): Uint8Array {
  const book = read(bytes, { type: 'array' });
  const sheet = Object.values(book.Sheets)[0] ?? {};
  const [head = [], ...rows] = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
  const id = head.indexOf('Element ID');
  const kept = rows.filter((row) => String(row[id]).startsWith('2.A') === (half === 0));
  const title = basename(name, '.xlsx');
  const made = { SheetNames: [title], Sheets: { [title]: utils.aoa_to_sheet([head, ...kept]) } };
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('the O*NET database', () => {
  test('a sound folder becomes the tables beside it, to the byte', async () => {
    const tables = await shapeGolden(onetSource, goldenFolder('onet'), soFar());
    expect(tables).toEqual(expectedTables('onet'));
  });

  test.for(['31.0', '30.3'])(
    'the files of %s, under their new names, become the same',
    async (version) => {
      const tables = await shapeGolden(onetSource, withNewNames(version), soFar());
      expect(tables).toEqual(expectedTables('onet'));
    },
  );

  test('a file that is missing under its new name is never taken from the edition before', async () => {
    const folder = withNewNames('31.0', ['Transferable Skills.xlsx']);
    await expect(shapeGolden(onetSource, folder, soFar())).rejects.toThrow(
      'onet-31.0/Transferable Skills.xlsx',
    );
  });

  test.for(malformedCases('onet'))('%s stops the pipeline with a whole sentence', async (name) => {
    await expect(
      shapeGolden(onetSource, goldenFolder('onet', name), soFar()),
    ).rejects.toMatchObject({
      name: 'PipelineError',
      message: expectedError('onet', name),
    });
  });
});
