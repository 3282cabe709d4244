import { readDataFile } from '../facts/read-table.ts';
import { describedData } from '../facts/sources.ts';

/** Every file of `data/` that a reader can download, below `/downloads/`. */
export function downloadableFiles(): readonly string[] {
  return ['datapackage.json', ...describedData().resources.map((resource) => resource.path)];
}

export function downloadText(file: string): string {
  return readDataFile(file);
}
