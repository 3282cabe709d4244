import type { z } from 'zod';
import type { DataPackage, DataResource } from '../../src/facts/data-package.ts';
import type { SourceRecord } from '../../src/facts/source-record.ts';
import type { TableDefinition } from '../../src/facts/tables/table.ts';
import { absenceMeanings, missingReasons } from '../../src/domain/figures/missing.ts';
import { sha256 } from '../read/source-folder.ts';
import { columnMeta, columnSchemas } from './column-meta.ts';

type Field = DataResource['schema']['fields'][number];

/** A file ready to be written below `data/`. */
export interface TableFile {
  readonly table: TableDefinition;
  readonly release?: string;
  readonly path: string;
  readonly csv: string;
  readonly rows: number;
  /** Ids of the source files it was made from. */
  readonly sources: readonly string[];
}

/** Describes the files of `data/` and where they came from. */
export function describeData(
  files: readonly TableFile[],
  records: ReadonlyMap<string, SourceRecord>,
): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'career-almanac',
    title: 'Career Almanac: jobs, pay and outlook in the United States',
    description:
      'Tidy tables made from the published files of US statistical agencies. A cell without a number says why: the words are listed with each field.',
    sources: [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    resources: files.map((file) => describeFile(file, records)),
  };
}

function describeFile(file: TableFile, records: ReadonlyMap<string, SourceRecord>): DataResource {
  const { table, release } = file;
  const sources = file.sources.map((id) => {
    const record = records.get(id);
    if (!record) {
      throw new TypeError(
        `"${table.name}" names the source "${id}", which was not read: list it among the files of its source and read it.`,
      );
    }
    return record;
  });
  const licences = new Map(sources.map(({ licence }) => [licence.url, licence]));
  const missing = missingValuesOf(table);
  const missingValues = [...new Set(missing.map(({ value }) => value))];
  return {
    name: release ? `${table.name}-${release}` : table.name,
    path: file.path,
    type: 'table',
    table: table.name,
    ...(release ? { release } : {}),
    title: release ? `${table.title}, ${release}` : table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminator: '\n',
      header: true,
    },
    rows: file.rows,
    bytes: Buffer.byteLength(file.csv),
    hash: `sha256:${sha256(file.csv)}`,
    ...(sources.length > 0 && {
      licenses: [...licences.values()].map(({ name, url }) => ({ title: name, path: url })),
      sources: sources.map(({ id, title, url }) => ({ id, title, path: url })),
    }),
    schema: {
      fields: Object.keys(table.row.shape).map((column) =>
        describeColumn(table, column, missingValues),
      ),
      primaryKey: [...table.primaryKey],
      missingValues,
      missingValueLabels: missing,
    },
  };
}

function missingValuesOf(table: TableDefinition): DataResource['schema']['missingValueLabels'] {
  const columns = Object.keys(table.row.shape).map((column) => columnMeta(table, column));
  const used = new Set(columns.flatMap(({ missing }) => missing ?? []));
  const empty = new Set(columns.flatMap(({ emptyMeans }) => emptyMeans ?? []));
  return [
    ...missingReasons
      .filter((reason) => used.has(reason))
      .map((reason) => ({ value: reason, label: absenceMeanings[reason] })),
    ...[...empty].map((reason) => ({
      value: '',
      label: `${reason}: the file that this table was read from has no such column. ${absenceMeanings[reason]}`,
    })),
  ];
}

function describeColumn(
  table: TableDefinition,
  column: string,
  missingValues: readonly string[],
): Field {
  const meta = columnMeta(table, column);
  // What is described with the table, as a missing value, is no word of a column.
  const words = wordsOf(columnSchemas(table)[column])?.filter(
    (word) => !missingValues.includes(word),
  );
  return {
    name: column,
    type: meta.frictionlessType,
    description: meta.description,
    ...(meta.unit ? { unit: meta.unit } : {}),
    ...(words ? { constraints: { enum: words } } : {}),
  };
}

function wordsOf(column: z.core.$ZodType | undefined): string[] | undefined {
  const definition = column?._zod.def;
  if (definition?.type !== 'enum') return undefined;
  return Object.values((definition as z.core.$ZodEnumDef).entries).map(String);
}
