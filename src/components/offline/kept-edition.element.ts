import { unzipSync } from 'fflate';
import { edition, open, root } from './kept-site.element.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
};

/** What a page of the edition may do: nothing but run its own scripts. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The zip, once it has been read. */
let zip: Promise<Uint8Array> | undefined;

/** Fetches the whole edition; it is kept as the one file that it is, so never in part. */
export async function keepEdition(): Promise<void> {
  const cache = await open('edition');
  if (await cache.match(root + edition.file)) return;
  const answer = await fetch(root + edition.file, { cache: 'no-cache' });
  if (!answer.ok) throw new TypeError(`The text edition was answered with ${answer.status}.`);
  const whole = await answer.arrayBuffer();
  if (whole.byteLength !== edition.bytes) {
    throw new RangeError(`The text edition has ${whole.byteLength} bytes, not ${edition.bytes}.`);
  }
  await cache.put(root + edition.file, new Response(whole));
}

async function readZip(): Promise<Uint8Array> {
  const kept = await (await open('edition')).match(root + edition.file);
  if (!kept) throw new RangeError('The text edition is not kept.');
  return new Uint8Array(await kept.arrayBuffer());
}

/** A file of the kept edition as it is served; undefined where there is none. */
export async function fileOfEdition(file: string): Promise<Response | undefined> {
  try {
    zip ??= readZip();
    const found = unzipSync(await zip, {
      filter: ({ name }) => name.replace(/^[^/]*\//, '') === file,
    });
    const [content] = Object.values(found);
    if (!content) return undefined;
    const type = types[file.replace(/^.*\./, '')] ?? 'text/plain; charset=utf-8';
    return new Response(content, {
      headers: { 'content-type': type, 'content-security-policy': policy },
    });
  } catch {
    zip = undefined;
    return undefined;
  }
}
