import type { DatasetRecord, FactPath } from './dataset-record.ts';
import { datasets } from './datasets.ts';
import type { Dataset } from './measures.ts';
import { placeIdForm } from '../places/place.ts';

/**
 * The address of one published figure:
 * `<dataset>/<release>/<place>/<code>/<measure>`, as in
 * `oews/2025-05/US/29-1141/annual-median`. A dataset that is about one thing alone has no code in
 * its ids: `fmr/2026/M41940/one-bedroom`.
 */
export interface FactAddress extends FactPath {
  readonly dataset: Dataset;
}

export type FactId = `${Dataset}/${string}/${string}/${string}`;

const recordOf = (dataset: Dataset): DatasetRecord => datasets[dataset];

export function factId(address: FactAddress): FactId {
  const { dataset, release, place, code, measure } = address;
  if (recordOf(dataset).onlyCode !== undefined) return `${dataset}/${release}/${place}/${measure}`;
  return `${dataset}/${release}/${place}/${code}/${measure}`;
}

const forms = Object.entries<DatasetRecord>(datasets).map(([id, { release, onlyCode }]) => {
  const code = onlyCode === undefined ? '[0-9A-Za-z.-]+/' : '';
  return `${id}/${release}/(?:${placeIdForm})/${code}`;
});

/** What a fact id looks like. */
export const factIdPattern = new RegExp(`^(?:${forms.join('|')})[a-z0-9-]+$`);

/** Throws a RangeError with the expected form when `text` is not a fact id. */
export function parseFactId(text: string): FactAddress {
  if (!factIdPattern.test(text)) {
    throw new RangeError(
      `"${text}" is not a fact id. Write <dataset>/<release>/<place>/<code>/<measure>, such as oews/2025-05/US/29-1141/annual-median.`,
    );
  }
  const [dataset, release, place, ...rest] = text.split('/') as [
    Dataset,
    string,
    string,
    ...string[],
  ];
  const { onlyCode } = recordOf(dataset);
  const [code = '', measure = ''] = onlyCode === undefined ? rest : [onlyCode, ...rest];
  return { dataset, release, place, code, measure };
}
