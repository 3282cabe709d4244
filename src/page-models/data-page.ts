import { routes } from '../domain/site/links.ts';
import type { Origin } from '../domain/figures/receipt.ts';
import { dataZip, dataZipName } from '../facts/data-zip.ts';
import { describedData, sourceRecords } from '../facts/sources.ts';
import type { DataResource } from '../facts/data-package.ts';
import { download, figureRecipes, parquetFiles } from './downloads.ts';

/** A table a reader can download; releases of one table stand together. */
export interface DownloadGroup {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly files: readonly DownloadFile[];
  readonly licences: readonly { readonly title: string; readonly href: string }[];
}

export interface DownloadFile {
  readonly href: string;
  readonly label: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Source files of one programme, newest release first. */
export interface SourceGroup {
  readonly program: string;
  readonly producer: string;
  readonly sources: readonly (Origin & {
    readonly file: string;
    readonly sha256: string;
    /** Day on which the newest edition was looked up. */
    readonly lookedUp: string;
  })[];
}

export interface DataPage {
  readonly downloads: readonly DownloadGroup[];
  readonly sources: readonly SourceGroup[];
  readonly tableCount: number;
  readonly rowCount: number;
  /** All tables as one file. */
  readonly zip: { readonly href: string; readonly bytes: number };
  /** All figures as Parquet. */
  readonly figures: readonly {
    readonly name: string;
    readonly href: string;
    readonly bytes: number;
  }[];
  readonly recipes: { readonly local: string; readonly site: string };
}

export function dataPage(): DataPage {
  const { resources } = describedData();
  const tables = Map.groupBy(resources, (resource) => resource.table);
  const programs = Map.groupBy(sourceRecords(), (source) => source.program);
  return {
    downloads: [...tables.values()].map(downloadGroup),
    sources: [...programs].map(([program, sources]) => ({
      program,
      producer: sources[0]?.producer ?? '',
      sources: sources.toSorted((a, b) => b.release.localeCompare(a.release)),
    })),
    tableCount: tables.size,
    zip: { href: routes.download(dataZipName()), bytes: dataZip().length },
    figures: parquetFiles().map((file) => ({
      name: file.replace(/^.*\//, ''),
      href: routes.download(file),
      bytes: download(file).body.length,
    })),
    recipes: {
      local: routes.download(figureRecipes.local),
      site: routes.download(figureRecipes.site),
    },
    rowCount: resources.reduce((sum, resource) => sum + resource.rows, 0),
  };
}

function downloadGroup(resources: readonly DataResource[]): DownloadGroup {
  const [first] = resources;
  return {
    name: first?.table ?? '',
    title: first?.title.replace(/, [\d-]+$/, '') ?? '',
    description: first?.description ?? '',
    files: resources
      .map((resource) => ({
        href: routes.download(resource.path),
        label: resource.release ?? 'CSV',
        rows: resource.rows,
        bytes: resource.bytes,
      }))
      .toReversed(),
    licences: (first?.licenses ?? []).map(({ title, path }) => ({ title, href: path })),
  };
}
