import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiKinds, jsonSchemaOf } from '../../src/api-schemas/json-schema.ts';
import { builtFiles, builtPages, distFolder } from '../support/built-site.ts';
import {
  addressProblems,
  apiFacts,
  compiledSchema,
  fieldProblems,
  schemaProblems,
  unitProblems,
  type ApiFile,
} from '../support/checks/api-files.ts';
import { differences } from '../support/checks/same-as-published.ts';
import { kilobytes } from '../support/checks/page-weight.ts';
import { DataCells } from '../support/independent/data-cells.ts';

const root = 'api/v1/';
const files = new Set(builtFiles());
const apiFiles = [...files].filter((file) => file.startsWith(root) && file.endsWith('.json'));
const textOf = (file: string) => readFileSync(join(distFolder, file), 'utf8');
const isSchema = (file: string) => file.startsWith(`${root}schemas/`);

const published = new Map<string, ValidateFunction>();
const closed = new Map<string, ValidateFunction>();
const found = { schema: [], unknown: [], figure: [], unit: [], field: [], address: [] } as Record<
  'schema' | 'unknown' | 'figure' | 'unit' | 'field' | 'address',
  string[]
>;
const facts = { all: 0, missing: 0 };

function check(at: ApiFile, data: DataCells): void {
  const schema = (at.json as { readonly $schema: string }).$schema;
  const kind = basename(schema, '.json');
  const validate = published.get(kind);
  const strict = closed.get(kind);
  if (!validate || !strict) {
    found.schema.push(`${at.file} names the schema ${schema}, which is not there`);
    return;
  }
  found.schema.push(...schemaProblems(at, validate));
  found.unknown.push(...schemaProblems(at, strict));
  found.unit.push(...unitProblems(at));
  found.field.push(...fieldProblems(at));
  found.address.push(...addressProblems(at, files));
  const here = apiFacts(at);
  facts.all += here.length;
  facts.missing += here.filter(({ missing }) => missing !== undefined).length;
  found.figure.push(...differences(here, data));
}

beforeAll(() => {
  for (const kind of apiKinds) {
    const schema = JSON.parse(textOf(`${root}schemas/${kind}.json`)) as object;
    published.set(kind, compiledSchema(schema));
    closed.set(kind, compiledSchema(jsonSchemaOf(kind, 'closed')));
  }
  const data = new DataCells();
  for (const file of apiFiles) {
    if (!isSchema(file)) check({ file, json: JSON.parse(textOf(file)) as unknown }, data);
  }
});

describe('every file of the data interface', () => {
  test('is valid by the schema that it names', () => {
    expect(found.schema.slice(0, 25)).toEqual([]);
  });

  test('has no field that its schema does not describe', () => {
    expect(found.unknown.slice(0, 25)).toEqual([]);
  });

  test('has every figure as data/ has it, or the reason that stands there', () => {
    console.log(
      `Compared ${facts.all} figures of the interface (${facts.missing} of them absent with a reason) with data/: ${found.figure.length} differ.`,
    );
    expect(found.figure.slice(0, 25)).toEqual([]);
    expect(facts.all).toBeGreaterThan(200_000);
  });

  test('gives every figure in the unit of its measure', () => {
    expect(found.unit.slice(0, 25)).toEqual([]);
  });

  test('gives every figure in the field of its measure', () => {
    expect(found.field.slice(0, 25)).toEqual([]);
  });

  test('leads to files and pages that are there', () => {
    expect(found.address.slice(0, 25)).toEqual([]);
  });
});

const inFolder = (folder: string) =>
  apiFiles.filter((file) => file.startsWith(`${root}${folder}/`));

test('every career, place, category and title with a page has a file, and no other has', () => {
  const slugs = (folder: string) => inFolder(folder).map((file) => basename(file, '.json'));
  const pages = (folder: string) =>
    builtPages()
      .filter(({ kind }) => kind === `/${folder}/[name]/`)
      .map(({ path }) => basename(path));
  expect(slugs('places')).toEqual(pages('places'));
  expect(slugs('categories')).toEqual(pages('categories'));
  expect(slugs('careers')).toEqual(pages('careers'));
  expect(slugs('careers').length - slugs('titles').length).toBe(830);
});

test('the file of an occupation weighs at most 40 KB, and that of a place 240 KB', () => {
  const largest = (folder: string) =>
    Math.max(...inFolder(folder).map((file) => Buffer.byteLength(textOf(file))));
  expect(largest('careers')).toBeLessThanOrEqual(kilobytes(40));
  expect(largest('places')).toBeLessThanOrEqual(kilobytes(240));
});

test('the first file says how many there are of each', () => {
  const { data } = JSON.parse(textOf(`${root}index.json`)) as {
    data: { lists: { name: string; count: number; each: string }[] };
  };
  expect(data.lists.map(({ name }) => name)).toContain('careers');
  for (const { name, count, each } of data.lists) {
    expect(inFolder(name), name).toHaveLength(count);
    expect(each).toBe(`${name}/{slug}.json`);
  }
});
