/** Which agency programme a figure comes from. */
export const datasets = ['oews', 'ep', 'rpp', 'cpi', 'onet'] as const;
export type Dataset = (typeof datasets)[number];

/**
 * The address of one published figure:
 * `<dataset>/<release>/<place>/<code>/<measure>`, as in
 * `oews/2025-05/US/29-1141/annual-median`.
 */
export interface FactAddress {
  readonly dataset: Dataset;
  /** A dated edition of the source: `2025-05`, `2024-34`, `1997`. */
  readonly release: string;
  /** `US`, a two-letter state or territory, or `M` and a CBSA code. */
  readonly place: string;
  readonly code: string;
  readonly measure: string;
}

export type FactId = `${Dataset}/${string}/${string}/${string}/${string}`;

export function factId(address: FactAddress): FactId {
  const { dataset, release, place, code, measure } = address;
  return `${dataset}/${release}/${place}/${code}/${measure}`;
}

/** What a fact id looks like; its groups are the five parts. */
export const factIdPattern =
  /^(oews|ep|rpp|cpi|onet)\/(\d{4}(?:-\d{2})?)\/(US|[A-Z]{2}|M\d{5})\/([0-9A-Za-z.-]+)\/([a-z0-9-]+)$/;

/** Throws a RangeError with the expected form when `text` is not a fact id. */
export function parseFactId(text: string): FactAddress {
  const match = factIdPattern.exec(text);
  if (!match) {
    throw new RangeError(
      `"${text}" is not a fact id. Write <dataset>/<release>/<place>/<code>/<measure>, such as oews/2025-05/US/29-1141/annual-median.`,
    );
  }
  const [, dataset, release, place, code, measure] = match as unknown as [
    string,
    Dataset,
    string,
    string,
    string,
    string,
  ];
  return { dataset, release, place, code, measure };
}
