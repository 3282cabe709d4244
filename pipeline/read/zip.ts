import { unzipSync } from 'fflate';
import { PipelineError } from '../pipeline-error.ts';
import type { SourceFile } from '../source.ts';
import { getAgain } from './source-folder.ts';
import { isZip, looksLikeWebPage } from './workbook.ts';
import { damageOfZip } from './zip-damage.ts';

/**
 * The files inside a zip, by name, folders left out. Throws a PipelineError when the bytes are
 * a web page, cut short or no zip.
 */
export function readZip(bytes: Uint8Array, file: SourceFile): ReadonlyMap<string, Uint8Array> {
  const place = { file: file.file };
  if (looksLikeWebPage(bytes)) {
    throw new PipelineError(
      'This is a web page, not a zip: the server sent a notice in place of the file.',
      place,
      `Open ${file.url} in a browser and save what it gives.`,
    );
  }
  if (!isZip(bytes)) {
    throw new PipelineError('This is not a zip.', place, getAgain(file));
  }
  const damage = damageOfZip(bytes);
  if (damage !== undefined) {
    throw new PipelineError(`The zip is cut short or damaged: ${damage}.`, place, getAgain(file));
  }
  try {
    const members = Object.entries(unzipSync(bytes));
    return new Map(members.filter(([name]) => !name.endsWith('/')));
  } catch {
    throw new PipelineError('The zip is cut short or damaged.', place, getAgain(file));
  }
}

/** Whether the bytes are a zip with workbooks inside, and not a workbook themselves. */
export function isZipOfWorkbooks(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  let found = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        found ||= /\.xlsx?$/i.test(name);
        return false;
      },
    });
  } catch {
    return false;
  }
  return found;
}
