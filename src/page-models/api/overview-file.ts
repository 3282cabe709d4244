import { categories } from '../../domain/words/categories.ts';
import { apiKinds, jsonSchemaOf, type ApiKind } from '../../api-schemas/json-schema.ts';
import type { OverviewFile } from '../../api-schemas/lists.ts';
import { datasets } from '../../domain/figures/datasets.ts';
import { pageAddress } from '../../domain/site/page-address.ts';
import { routes } from '../../domain/site/links.ts';
import { sourceRecords } from '../../facts/sources.ts';
import { occupationCareers } from '../career-directory.ts';
import { pickedPlaces } from '../place-files.ts';
import { addressesIn, apiFrame } from './api-file.ts';

export { apiKinds, type ApiKind };

/** What may change within this version, as readers and programs are told. */
export const apiPromise =
  'Within v1, fields and files are added and never renamed, moved or taken away; a field keeps its meaning, and a fact id names the same figure for good. Programs should pass over fields they do not know. Figures change with each release. Anything else would come as v2, beside v1.';

/** Where everything of the interface is. `titles` is the number of titles. */
export function overviewFile(titles: number): OverviewFile {
  const file = 'index';
  const address = addressesIn(file);
  const counts = {
    careers: occupationCareers().length + titles,
    places: pickedPlaces().length,
    categories: categories.length,
    titles,
  };
  return {
    ...apiFrame('overview', file, routes.data('api'), []),
    data: {
      lists: Object.entries(counts).map(([name, count]) => ({
        name,
        count,
        api: address(routes.api(name)),
        each: `${name}/{slug}.json`,
      })),
      schemas: apiKinds.map((kind) => ({ kind, api: address(routes.api(`schemas/${kind}`)) })),
      releases: heldReleases(),
      promise: apiPromise,
      tables: address(routes.download('datapackage.json')),
    },
  };
}

/** Every release that fact ids may name, newest first within its dataset. */
function heldReleases(): OverviewFile['data']['releases'] {
  const releases = new Map(
    sourceRecords()
      .filter(({ dataset }) => Object.hasOwn(datasets, dataset))
      .map(({ dataset, release, releaseLabel, published }) => [
        `${dataset}/${release}`,
        { dataset, release, label: releaseLabel, published },
      ]),
  );
  return [...releases.values()].toSorted(
    (a, b) => a.dataset.localeCompare(b.dataset) || b.release.localeCompare(a.release),
  );
}

/** The JSON Schema of a kind of file, under its own full address. */
export function schemaFile(kind: ApiKind, siteUrl: string): object {
  return {
    $id: pageAddress(siteUrl, routes.api(`schemas/${kind}`)),
    ...jsonSchemaOf(kind, 'open'),
  };
}
