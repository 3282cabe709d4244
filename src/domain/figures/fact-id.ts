import type { FactPath } from './dataset-record.ts';
import { datasets } from './datasets.ts';
import type { Dataset } from './measures.ts';
import { placeIdForm } from '../places/place.ts';

/**
 * The address of one published figure:
 * `<dataset>/<release>/<place>/<code>/<measure>`, as in
 * `oews/2025-05/US/29-1141/annual-median`.
 */
export interface FactAddress extends FactPath {
  readonly dataset: Dataset;
}

export type FactId = `${Dataset}/${string}/${string}/${string}/${string}`;

export function factId(address: FactAddress): FactId {
  const { dataset, release, place, code, measure } = address;
  return `${dataset}/${release}/${place}/${code}/${measure}`;
}

const releaseForms = Object.entries(datasets).map(([id, { release }]) => `${id}/${release}`);

/** What a fact id looks like. */
export const factIdPattern = new RegExp(
  String.raw`^(?:${releaseForms.join('|')})/(?:${placeIdForm})/[0-9A-Za-z.-]+/[a-z0-9-]+$`,
);

/** Throws a RangeError with the expected form when `text` is not a fact id. */
export function parseFactId(text: string): FactAddress {
  if (!factIdPattern.test(text)) {
    throw new RangeError(
      `"${text}" is not a fact id. Write <dataset>/<release>/<place>/<code>/<measure>, such as oews/2025-05/US/29-1141/annual-median.`,
    );
  }
  const [dataset, release, place, code, measure] = text.split('/') as [
    Dataset,
    string,
    string,
    string,
    string,
  ];
  return { dataset, release, place, code, measure };
}
