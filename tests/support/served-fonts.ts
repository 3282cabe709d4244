import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

const folder = new URL('../../src/styles/fonts/', import.meta.url);

/** The fonts that the site serves, read by a library that has no part in cutting them. */
export const servedFonts = (): Font[] => ['sans', 'serif-400', 'serif-600'].map(readFont);

function readFont(name: string): Font {
  const font = create(servedFont(name));
  if (!('characterSet' in font)) throw new Error(`${name}.woff2 holds several fonts, not one.`);
  return font;
}

/** The bytes of a served font. */
export const servedFont = (name: string): Buffer => readFileSync(new URL(`${name}.woff2`, folder));
