import type { Dataset, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { pageAddress } from '../../domain/site/page-address.ts';
import { routes } from '../../domain/site/links.ts';
import { allOewsReleases, newestOewsRelease } from '../../facts/oews-releases.ts';
import { sourceRecords, describedData } from '../../facts/sources.ts';

const creator = (site: string) =>
  ({ '@type': 'Organization', name: 'Career Almanac', url: pageAddress(site, '/') }) as const;

/** The site, with the address that its search answers at. */
export function webSite(description: string, site: string): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${pageAddress(site, routes.search())}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    name: 'Career Almanac',
    url: pageAddress(site, routes.home()),
    description,
    inLanguage: 'en-US',
    potentialAction: search,
  };
}

/** The tables that the site is made from, with each file to download. */
export function almanacDataset(description: string, site: string): Dataset {
  const { title, resources } = describedData();
  const [oldest] = allOewsReleases();
  const newest = newestOewsRelease();
  const licences = new Set(sourceRecords().map(({ licence }) => licence.url));
  const download = (name: string, path: string, encodingFormat: string) =>
    ({
      '@type': 'DataDownload',
      name,
      contentUrl: pageAddress(site, path),
      encodingFormat,
    }) as const;
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: pageAddress(site, routes.data()),
    license: [...licences],
    creator: creator(site),
    temporalCoverage: `${oldest?.release ?? newest.release}/${newest.release}`,
    spatialCoverage: { '@type': 'Country', name: 'United States' },
    isAccessibleForFree: true,
    isBasedOn: [...new Set(sourceRecords().map(({ url }) => url))],
    distribution: [
      download(
        'Description of all tables',
        routes.download('datapackage.json'),
        'application/json',
      ),
      download('The same figures for programs', routes.api('index'), 'application/json'),
      ...resources.map((resource) =>
        download(resource.title, routes.download(resource.path), 'text/csv'),
      ),
    ],
  };
}
