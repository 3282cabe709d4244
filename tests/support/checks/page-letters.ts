import { servedFonts } from '../served-fonts.ts';
import { textOf } from '../html.ts';
import type { ReadPage } from '../built-site.ts';

const [sans] = servedFonts();
const held = new Set(sans?.characterSet);

/**
 * In no latin cut of the font: the root sign of the sums of the changes, and the hyphen of one
 * definition that is quoted as the agency wrote it.
 */
const fromOtherFonts = '√‐';

/**
 * Characters in the text of a page that the font of its text lacks, a sentence each: a browser
 * would take them from another font, larger or smaller than what stands beside them.
 */
export function charactersWithoutLetter({ document }: ReadPage): string[] {
  const missing = [...new Set(textOf(document))].filter(
    (character) =>
      !/\s/u.test(character) &&
      !fromOtherFonts.includes(character) &&
      !held.has(character.codePointAt(0) ?? 0),
  );
  return missing.map(
    (character) =>
      `“${character}” (U+${character.codePointAt(0)?.toString(16).toUpperCase()}) is in no font of the site: add it to scripts/cut-fonts.ts and run "npm run fonts"`,
  );
}
