import { routes } from '../domain/site/links.ts';
import { pageAddress } from '../domain/site/page-address.ts';
import { dataZip, dataZipName } from '../facts/data-zip.ts';
import { figureParquet, parquetFileNames } from '../facts/figure-parquet.ts';
import { servedDescription, servedTable } from '../facts/served-tables.ts';
import { describedData } from '../facts/sources.ts';
import { figureRecipe } from './figure-recipe.ts';

/** Where all figures stand as Parquet, below `/downloads/`. */
const figuresFolder = 'figures/';

/** Recipes for DuckDB beside them: with the files at hand, and with those of the site. */
export const figureRecipes = {
  local: `${figuresFolder}recipe.sql`,
  site: `${figuresFolder}recipe-from-the-site.sql`,
} as const;

/** The files of all figures as Parquet, below `/downloads/`. */
export const parquetFiles = (): readonly string[] =>
  parquetFileNames().map((name) => figuresFolder + name);

/**
 * Every file that a reader can download below `/downloads/`: each of `data/`, all as a zip, all
 * figures as Parquet. The build adds what it makes of the pages.
 */
export function downloadableFiles(): readonly string[] {
  const tables = describedData().resources.map((resource) => resource.path);
  const recipes = Object.values(figureRecipes);
  return ['datapackage.json', ...tables, dataZipName(), ...parquetFiles(), ...recipes];
}

/**
 * What a file below `/downloads/` holds, and its media type.
 * @param site where the site stands, for recipes that name it.
 */
export function download(
  file: string,
  site = '',
): {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
} {
  if (file === dataZipName()) return { body: dataZip(), type: 'application/zip' };
  if (file === 'datapackage.json') {
    return {
      body: `${JSON.stringify(servedDescription(), null, 2)}\n`,
      type: 'application/json',
    };
  }
  if (file.endsWith('.parquet')) {
    const body = figureParquet(file.slice(figuresFolder.length));
    return { body, type: 'application/vnd.apache.parquet' };
  }
  if (file.endsWith('.sql')) {
    const isLocal = file === figureRecipes.local;
    const body = figureRecipe(isLocal ? '' : pageAddress(site, routes.download(figuresFolder)));
    return { body, type: 'text/plain; charset=utf-8' };
  }
  return { body: servedTable(file), type: 'text/csv; charset=utf-8' };
}
