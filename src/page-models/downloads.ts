import { dataZip, dataZipName } from '../facts/data-zip.ts';
import { servedDescription, servedTable } from '../facts/served-tables.ts';
import { describedData } from '../facts/sources.ts';

/** Every file that a reader can download below `/downloads/`: each of `data/`, and all as a zip. */
export function downloadableFiles(): readonly string[] {
  const tables = describedData().resources.map((resource) => resource.path);
  return ['datapackage.json', ...tables, dataZipName()];
}

/** What a file below `/downloads/` holds, and its media type. */
export function download(file: string): {
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
  return { body: servedTable(file), type: 'text/csv; charset=utf-8' };
}
