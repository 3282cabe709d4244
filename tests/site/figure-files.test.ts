import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { builtFiles, describePage, distFolder, readPage } from '../support/built-site.ts';
import { displayedFacts, type DisplayedFact } from '../support/displayed-facts.ts';
import { askedByRecipe, differingFacts, duckdbByRecipe } from '../support/duckdb-figures.ts';

const downloads = join(distFolder, 'downloads');
const sample = [
  'index.html',
  'careers/registered-nurses/index.html',
  'careers/actors/index.html',
  'careers/school-case-manager/index.html',
  'careers/registered-nurses/places/index.html',
  'places/georgia/index.html',
  'places/atlanta-sandy-springs-roswell-ga/index.html',
  'places/guam/index.html',
  'qualifications/programs/applied-economics/index.html',
].flatMap((file) => displayedFacts(readPage(describePage(file))));

let duckdb: DuckDBConnection;
beforeAll(async () => {
  duckdb = await duckdbByRecipe(join(downloads, 'figures'));
});

test('DuckDB, by the recipe, has the figures of pages of each kind', async () => {
  const { compared, differ } = await differingFacts(duckdb, sample);
  expect(compared).toBeGreaterThan(1_000);
  expect(differ).toEqual([]);
});

test('DuckDB tells a figure that is changed from the one it has', async () => {
  const changed = sample.slice(0, 20).map((fact): DisplayedFact => ({ ...fact, value: '1' }));
  const { differ } = await differingFacts(duckdb, changed);
  expect(differ.length).toBeGreaterThan(0);
});

test('the macro of the recipe finds figures by fact id, and reasons', async () => {
  const kinds = Map.groupBy(
    sample,
    ({ fact, missing }) => `${fact.split('/')[0] ?? ''} ${missing ?? ''}`,
  );
  for (const [first] of kinds.values()) {
    if (first === undefined) continue;
    expect(await askedByRecipe(duckdb, first.fact), first.fact).toBe(first.missing ?? first.value);
  }
  expect(kinds.size).toBeGreaterThan(6);
});

test('the recipe for the files of the site names each of them by its whole address', () => {
  const local = readFileSync(join(downloads, 'figures/recipe.sql'), 'utf8');
  const site = readFileSync(join(downloads, 'figures/recipe-from-the-site.sql'), 'utf8');
  const addresses = [...site.matchAll(/'(https?:\/\/[^']+\.parquet)'/g)].map(([, at = '']) => at);
  const files = builtFiles(join(downloads, 'figures')).filter((file) => file.endsWith('.parquet'));
  expect(addresses.map((at) => at.replace(/^.*\/downloads\/figures\//, '')).toSorted()).toEqual(
    files,
  );
  expect(site.replace(/'https?:\/\/[^']*\/downloads\/figures\//g, "'")).toBe(local);
});

test('SHA256SUMS has the hash of each download, and of no other file', () => {
  const lines = readFileSync(join(downloads, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const listed = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line)?.slice(1) ?? []);
  const files = builtFiles(downloads).filter((file) => file !== 'SHA256SUMS');
  expect(listed.map(([, file]) => file)).toEqual(files);
  const wrong = listed.filter(([hash, file = '']) => {
    const bytes = readFileSync(join(downloads, file));
    return createHash('sha256').update(bytes).digest('hex') !== hash;
  });
  expect(wrong).toEqual([]);
});
