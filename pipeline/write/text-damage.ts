/** What a cell may not hold, with what is said of it. No text of an agency does. */
const damages: readonly (readonly [sign: RegExp, words: string])[] = [
  [/^[=+\-@＝＋－＠\t\r]/, 'begins as a formula does, which a spreadsheet would run'],
  // Letters that show nothing, turn others round, or stand for one that was lost.
  [
    /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff\ufffd]/,
    'holds a sign that cannot be read',
  ],
  [/<[a-z/!?]/i, 'holds a tag, as a web page does'],
  [
    /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp);/i,
    'holds a letter in the spelling of web pages',
  ],
  [/[ÃÂ][\u0080-\u00bf]|â[\u0080-\u009f€]/, 'was read in the wrong encoding once'],
  [/^"[^"]*$|^[^"]*"$/, 'has a quotation mark without its other half'],
  [/\[\d+\]$/, 'ends with the mark of a footnote'],
];

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;
/** Nearly every cell: letters and digits that need no second look. */
const plain = /^[\w .,()/–-]*$/;

/** What is wrong with the text of a cell, as the end of a sentence; undefined when nothing is. */
export function textDamage(cell: string): string | undefined {
  if (plainNumber.test(cell)) return undefined;
  if (plain.test(cell) && !/^[-+]/.test(cell)) return undefined;
  return damages.find(([sign]) => sign.test(cell))?.[1];
}
