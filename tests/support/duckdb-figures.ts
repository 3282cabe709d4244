import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { DisplayedFact } from './displayed-facts.ts';

/** DuckDB after the recipe that lies beside the Parquet files has run, as a reader would run it. */
export async function duckdbByRecipe(folder: string): Promise<DuckDBConnection> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  await connection.run(readFileSync(join(folder, 'recipe.sql'), 'utf8'));
  return connection;
}

/** What the recipe's own macro says of a figure: its number as text, or the reason for none. */
export async function askedByRecipe(connection: DuckDBConnection, fact: string): Promise<string> {
  // Ids of rents have no code, and the recipe says which one stands for it.
  const id = fact.replace(/^(fmr\/[^/]+\/[^/]+)\/([^/]+)$/, '$1/rent/$2');
  const reader = await connection.runAndReadAll(
    `SELECT coalesce(value::TEXT, reason) FROM figure('${id}')`,
  );
  const [said] = reader.getRowsJson()[0] ?? [];
  return typeof said === 'string' ? said.replace(/\.0$/, '') : 'not-in-our-copy';
}

/** Facts of which the Parquet files say another thing than the pages, and how many were compared. */
export async function differingFacts(
  connection: DuckDBConnection,
  facts: readonly DisplayedFact[],
): Promise<{ readonly compared: number; readonly differ: readonly unknown[] }> {
  await connection.run(
    'CREATE OR REPLACE TABLE shown (dataset TEXT, release TEXT, place TEXT, industry TEXT, code TEXT, measure TEXT, value DOUBLE, missing TEXT)',
  );
  const appender = await connection.createAppender('shown');
  for (const { fact, value, missing } of facts) {
    const [dataset = '', release = '', place = '', ...rest] = fact.split('/');
    const [subject = '', measure = ''] = rest.length === 1 ? ['rent', ...rest] : rest;
    const [code = '', industry = ''] = subject.split('.N');
    for (const text of [dataset, release, place, industry, code, measure]) {
      appender.appendVarchar(text);
    }
    if (missing === undefined) appender.appendDouble(Number(value));
    else appender.appendNull();
    if (missing === undefined) appender.appendNull();
    else appender.appendVarchar(missing);
    appender.endRow();
  }
  appender.closeSync();
  const reader = await connection.runAndReadAll(`
    WITH known AS (SELECT *, coalesce(industry, '') AS within FROM figures),
    found AS (
      SELECT shown.*, own.code IS NOT NULL AS has_own, own.value AS own_value,
        own.reason AS own_reason, other.reason AS other_reason
      FROM shown
      LEFT JOIN known own ON own.dataset = shown.dataset AND own.release = shown.release
        AND own.place = shown.place AND own.within = shown.industry
        AND own.code = shown.code AND own.measure = shown.measure
      LEFT JOIN known other ON other.dataset = shown.dataset AND other.release = shown.release
        AND other.place = shown.place AND other.within = shown.industry
        AND other.code = '*' AND other.measure = shown.measure
    )
    SELECT * FROM found
    WHERE own_value IS DISTINCT FROM value
      OR (value IS NULL AND missing <> CASE WHEN has_own THEN own_reason
        ELSE coalesce(other_reason, 'not-in-our-copy') END)
    LIMIT 25`);
  return { compared: facts.length, differ: reader.getRowObjectsJson() };
}
