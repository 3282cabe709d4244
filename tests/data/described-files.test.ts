import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/facts/data-package.ts';
import { allTables } from '../../src/facts/tables/all-tables.ts';
import { corrections } from '../../src/facts/tables/corrections.ts';

const read = (file: string) => readFileSync(path.join('data', file), 'utf8');
const recordsOf = (file: string) => parse<Record<string, string>>(read(file), { columns: true });
const described = dataPackage.parse(JSON.parse(read('datapackage.json')));
const { resources, sources } = described;

describe('data/', () => {
  it('holds what datapackage.json describes, its citations, and nothing else', () => {
    const present = readdirSync('data', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative('data', path.join(entry.parentPath, entry.name)));
    const described = resources.map((one) => one.path);
    const expected = ['README.md', 'citations.json', 'datapackage.json', ...described];
    expect(present.sort()).toEqual(expected.sort());
  });

  it('has every table of the site', () => {
    const names = new Set(resources.map(({ table }) => table));
    expect(allTables.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    '%s has the bytes and the rows it is described with',
    (file, { hash, bytes, rows, schema }) => {
      const text = read(file);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
      expect(Buffer.byteLength(text)).toBe(bytes);
      const [header, ...lines] = parse(text);
      expect(header).toEqual(schema.fields.map(({ name }) => name));
      expect(lines).toHaveLength(rows);
    },
  );

  it('names only sources that it describes, and describes only those it names', () => {
    const named = new Set(resources.flatMap((resource) => (resource.sources ?? []).map(({ id }) => id)));
    expect([...named].sort()).toEqual(sources.map(({ id }) => id).sort());
  });
});

describe('a declared correction', () => {
  const declared = recordsOf('corrections.csv').map((cells) => corrections.row.parse(cells));

  it.each(declared.map((one) => [`${one.release} ${one.key} ${one.column}`, one] as const))(
    'of %s stands in the table',
    (_, { table, release, key, column, corrected }) => {
      const resource = resources.find((one) => one.table === table && one.release === release);
      const keyColumns = resource?.schema.primaryKey ?? [];
      const row = recordsOf(resource?.path ?? '').find(
        (cells) => keyColumns.map((name) => cells[name]).join(' ') === key,
      );
      expect(row?.[column]).toBe(corrected);
    },
  );
});
