import { dataZip, dataZipName } from '../facts/data-zip.ts';
import { readDataFile } from '../facts/read-table.ts';
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
  const type = file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8';
  return { body: readDataFile(file), type };
}
