import { PipelineError } from '../pipeline-error.ts';
import { isZip, looksLikeWebPage } from '../read/workbook.ts';
import { damageOfZip } from '../read/zip-damage.ts';
import type { Download } from '../source.ts';

/** What the bytes of an address, or of a file in the cache, should be. */
export type Form = 'zip' | 'text';

/** What the address gives: workbooks are zips, too. */
function formOfAddress({ file, member }: Download): Form {
  return member === undefined ? formOfFile(file.file) : 'zip';
}

/** What a file of that name is. */
export const formOfFile = (name: string): Form => (/\.(zip|xlsx)$/.test(name) ? 'zip' : 'text');

/** What is wrong with the bytes, as a sentence; nothing when they are whole. */
export function whatIsWrong(bytes: Uint8Array, form: Form): string | undefined {
  if (bytes.length === 0) return 'The file is empty.';
  const kind = form === 'zip' ? 'zip or workbook' : 'table';
  if (looksLikeWebPage(bytes)) {
    return `This is a web page, not a ${kind}: the server sent a notice in place of the file.`;
  }
  if (form === 'text') {
    return bytes.includes(0) ? 'This is not text.' : undefined;
  }
  if (!isZip(bytes)) return 'This is not a zip or workbook.';
  const damage = damageOfZip(bytes);
  return damage === undefined
    ? undefined
    : `The zip or workbook is cut short or damaged: ${damage}.`;
}

/** Throws a PipelineError when what came from the address is not whole. */
export function checkWhole(bytes: Uint8Array, download: Download): void {
  const wrong = whatIsWrong(bytes, formOfAddress(download));
  if (wrong === undefined) return;
  const { file, url } = download.file;
  throw new PipelineError(
    wrong,
    { file },
    `Nothing of it was kept. Open ${url} in a browser: if that gives the file, ${putIntoCache(download)}; if not, wait a day and run the download again.`,
  );
}

/** What a person does with a file saved by hand. */
export function putIntoCache({ file, member }: Download): string {
  const what = member === undefined ? 'save it' : `take ${member} out of it and save that`;
  return `${what} as ${file.file} in the cache folder and run the download again`;
}
