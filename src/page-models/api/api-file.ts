import { apiVersion, type ApiSource } from '../../api-schemas/api-file.ts';
import type { ApiKind } from '../../api-schemas/json-schema.ts';
import { relativeAddress } from '../../domain/site/relative-address.ts';
import { routes } from '../../domain/site/links.ts';
import { citationOfSource } from '../../facts/citations.ts';
import { oncePer } from '../../facts/once.ts';
import { sourceRecords, sourceOfFact } from '../../facts/sources.ts';

/** What is around the data of a file, and how the file writes addresses. */
export interface ApiFileFrame<Kind extends ApiKind> {
  readonly $schema: string;
  readonly apiVersion: string;
  readonly kind: Kind;
  readonly page: string;
  readonly license: string;
  readonly sources: ApiSource[];
}

const license =
  'Figures: the terms of each source in "sources"; name the agency and the release. Names, sentences and structure: MIT.';

/**
 * The frame of a file.
 * @param file the file's place below `/api/v1/`, without its ending.
 * @param page the page that shows the same, from the site's root.
 * @param facts fact ids of which each source file is named once.
 */
export function apiFrame<Kind extends ApiKind>(
  kind: Kind,
  file: string,
  page: string,
  facts: readonly string[],
): ApiFileFrame<Kind> {
  const from = addressesIn(file);
  const ids = new Set(facts.map((fact) => sourceOfFact(fact).id));
  return {
    $schema: from(routes.api(`schemas/${kind}`)),
    apiVersion,
    kind,
    page: from(page),
    license,
    sources: [...ids].map(apiSource),
  };
}

/** Writes addresses, given from the site's root, as the file at `file` does. */
export function addressesIn(file: string): (address: string) => string {
  const from = routes.api(file);
  return (address) => relativeAddress(from, address);
}

/** A source file, as files of the interface name it. */
export const apiSource = oncePer((id: string): ApiSource => {
  const record = sourceRecords().find((source) => source.id === id);
  if (!record) throw new RangeError(`No source has the id "${id}".`);
  const { dataset, release, releaseLabel, published, retrieved, lookedUp, newerEdition } = record;
  return {
    id,
    dataset,
    release,
    releaseLabel,
    published,
    retrieved,
    lookedUp,
    ...(newerEdition ? { newerEdition } : {}),
    citation: citationOfSource(record).apa,
    url: record.url,
    license: record.licence,
  };
});
