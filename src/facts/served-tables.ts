import { createHash } from 'node:crypto';
import type { DataPackage } from './data-package.ts';
import { once } from './once.ts';
import { readDataFile } from './read-table.ts';
import { describedData } from './sources.ts';

/**
 * A table as it is offered alone: with the mark of UTF-8 at its start where it holds letters beyond
 * ASCII, since a spreadsheet that opens it reads them wrong without.
 */
export function servedTable(path: string): string {
  const text = readDataFile(path);
  return /[^\x00-\x7f]/.test(text) ? `\uFEFF${text}` : text;
}

/** What describes the tables as they are offered alone: sizes and hashes are of those files. */
export const servedDescription = once((): DataPackage => {
  const data = describedData();
  return {
    ...data,
    resources: data.resources.map((resource) => {
      const bytes = Buffer.from(servedTable(resource.path));
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return { ...resource, bytes: bytes.length, hash };
    }),
  };
});
