import { parseFactId } from '../domain/figures/fact-id.ts';
import { tableOfFact } from '../domain/figures/fact-row.ts';
import type { DatasetRecord, FactTable } from '../domain/figures/dataset-record.ts';
import { datasets } from '../domain/figures/datasets.ts';
import type { Dataset } from '../domain/figures/measures.ts';
import { dataPackage, type DataPackage, type DataResource } from './data-package.ts';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { once } from './once.ts';
import { readDataJson } from './read-json.ts';
import type { SourceRecord } from './source-record.ts';
import type { TableDefinition } from './tables/table.ts';

/** What of a table says which it is. */
type TableName = Pick<TableDefinition, 'name' | 'path'>;

const where = 'data/datapackage.json';

/** What `data/datapackage.json` says of every table and every source file. */
export const describedData = once((): DataPackage => readDataJson('datapackage.json', dataPackage));

/** Every source file, newest release first within its dataset. */
export function sourceRecords(): readonly SourceRecord[] {
  return describedData().sources;
}

/** The newest release of a dataset that is held. */
export function newestEdition(dataset: Dataset): string {
  const releases = sourceRecords()
    .filter((source) => source.dataset === dataset)
    .map((source) => source.release)
    .toSorted();
  const newest = releases.at(-1);
  if (!newest)
    throw new FactsError(`No source of the dataset "${dataset}" is listed.`, where, rebuildRemedy);
  return newest;
}

/** The source file of a dataset that has one. */
export function sourceOfDataset(dataset: SourceRecord['dataset']): SourceRecord {
  const found = sourceRecords().find((source) => source.dataset === dataset);
  if (!found)
    throw new FactsError(`No source of the dataset "${dataset}" is listed.`, where, rebuildRemedy);
  return found;
}

/** The resource of a table, for its path, its row count and its sources. */
function resourceOf({ name, path }: TableName, release?: string): DataResource {
  const file = path.includes('{release}') ? release : undefined;
  const found = describedData().resources.find(
    (resource) => resource.table === name && resource.release === file,
  );
  if (!found) {
    throw new FactsError(
      `The table "${name}"${file ? ` of ${file}` : ''} is not described.`,
      where,
      rebuildRemedy,
    );
  }
  return found;
}

const recordById = once(() => new Map(sourceRecords().map((source) => [source.id, source])));

/** The source files a table was made from, in the order in which it lists them. */
function sourcesOf(table: TableName, release?: string): readonly SourceRecord[] {
  return (resourceOf(table, release).sources ?? []).flatMap(({ id }) => recordById().get(id) ?? []);
}

/**
 * The first source file a table was made from: the one its receipt names.
 * @param release left out, or of no account, for a table with one file for all.
 */
export function mainSourceOf(table: TableName, release?: string): SourceRecord {
  const [first] = sourcesOf(table, release);
  if (!first) {
    throw new FactsError(`The table "${table.name}" lists no source.`, where, rebuildRemedy);
  }
  return first;
}

/** The source file a fact was read from: where its receipt points. */
export function sourceOfFact(id: string): SourceRecord {
  const address = parseFactId(id);
  const { dataset, release } = address;
  const found = sourceInTable(dataset, tableOfFact(address), release);
  if (found) return found;
  throw new FactsError(
    `No source of ${dataset} ${release} is listed, so "${id}" has no receipt.`,
    where,
    rebuildRemedy,
  );
}

/** The source file of the facts of one release that stand in one table of a dataset. */
export function sourceInTable(
  dataset: Dataset,
  table: FactTable | undefined,
  release: string,
): SourceRecord | undefined {
  if (!table) return undefined;
  const { isOneFile }: DatasetRecord = datasets[dataset];
  return sourcesOf(table, release).find(
    (source) =>
      source.id.startsWith(table.source ?? '') &&
      (isOneFile === true || source.release === release),
  );
}
