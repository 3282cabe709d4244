import { parseFactId, type Dataset } from '../domain/fact-id.ts';
import { placeScopeOf } from '../domain/place.ts';
import { dataPackage, type DataPackage, type DataResource } from './data-package.ts';
import { oewsTableOf } from './fact-table.ts';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { once } from './once.ts';
import { readDataFile } from './read-table.ts';
import type { SourceRecord } from './source-record.ts';
import { consumerPrices } from './tables/prices.ts';
import type { TableDefinition } from './tables/table.ts';

const where = 'data/datapackage.json';

/** What `data/datapackage.json` says of every table and every source file. */
export const describedData = once((): DataPackage => {
  const result = dataPackage.safeParse(parseJson(readDataFile('datapackage.json')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new FactsError(
    `${issue?.message ?? 'It is not as described'}.`,
    `${where}, ${issue?.path.join('.') ?? ''}`,
    rebuildRemedy,
  );
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FactsError('The file is not valid JSON.', where, rebuildRemedy);
  }
}

/** Every source file, newest release first within its dataset. */
export function allSources(): readonly SourceRecord[] {
  return describedData().sources;
}

/** The newest release of a dataset that is held. */
export function newestEdition(dataset: Dataset): string {
  const releases = allSources()
    .filter((source) => source.dataset === dataset)
    .map((source) => source.release)
    .toSorted();
  const newest = releases.at(-1);
  if (!newest)
    throw new FactsError(`No source of the dataset "${dataset}" is listed.`, where, rebuildRemedy);
  return newest;
}

/** The resource of a table, for its path, its row count and its sources. */
function resourceOf(table: TableDefinition, release?: string): DataResource {
  const found = describedData().resources.find(
    (resource) => resource.table === table.name && resource.release === release,
  );
  if (!found) {
    throw new FactsError(
      `The table "${table.name}"${release ? ` of ${release}` : ''} is not described.`,
      where,
      rebuildRemedy,
    );
  }
  return found;
}

/** The source files a table was made from. */
function sourcesOf(table: TableDefinition, release?: string): readonly SourceRecord[] {
  const ids = new Set(resourceOf(table, release).sources.map((source) => source.id));
  return allSources().filter((source) => ids.has(source.id));
}

/** The first source file a table was made from: the one its receipt names. */
export function mainSourceOf(table: TableDefinition, release?: string): SourceRecord {
  const [first] = sourcesOf(table, release);
  if (!first) {
    throw new FactsError(`The table "${table.name}" lists no source.`, where, rebuildRemedy);
  }
  return first;
}

/** The source file a fact was read from: where its receipt points. */
export function sourceOfFact(id: string): SourceRecord {
  const address = parseFactId(id);
  const { dataset, release, place } = address;
  if (dataset === 'oews') return mainSourceOf(oewsTableOf(address), release);
  // One file has every month.
  if (dataset === 'cpi') return mainSourceOf(consumerPrices);
  const candidates = allSources().filter(
    (source) => source.dataset === dataset && source.release === release,
  );
  // Price parities of states and of metros come in files of their own; the nation is in both.
  const prefix = placeScopeOf(place) === 'state' ? 'rpp-state' : 'rpp-metro';
  const found =
    dataset === 'rpp'
      ? candidates.find((source) => source.id.startsWith(prefix))
      : candidates.at(0);
  if (!found) {
    throw new FactsError(
      `No source of ${dataset} ${release} is listed, so "${id}" has no receipt.`,
      where,
      rebuildRemedy,
    );
  }
  return found;
}
