/** The most letters of a name that a reader gives a comparison. */
export const mostLettersOfGivenName = 60;

/** What stands beside such a name wherever it is shown. */
export const givenNameMark = 'Name given by whoever made this link.';

/** Letters of an address that are looked at: a name may be typed in signs that are taken out. */
const mostRead = 1000;

/** What is no letter, no digit and no mark of everyday writing. */
const notPlain = /[^\p{L}\p{M}\p{N} .,;:!?'’"“”()&+#/°–—-]+/gu;

/** Ways to write an address: of a page, of a mailbox, of a machine, of something to run. */
const addresses = [
  /\/\//,
  /www\./i,
  /\S@\S/,
  /[\p{L}\p{N}-][.。]\p{L}{2}/u,
  /\d{1,3}(?:\.\d{1,3}){3}/,
  /\p{L}[\p{L}\p{N}+.-]+:\S/u,
];

const hasAddress = (text: string) => addresses.some((address) => address.test(text));

/** A name for a comparison, and a sentence where it is not the one that was asked for. */
export interface GivenName {
  readonly name: string | undefined;
  readonly complaint: string | undefined;
}

/**
 * A name of one's own as it may be shown: one line of plain words. Whoever reads it did not choose
 * it, so it holds nothing that can be followed, run, hidden or turned around.
 */
export function readGivenName(asked: string): GivenName {
  const line = visible(asked.slice(0, mostRead));
  if (line === '') return { name: undefined, complaint: undefined };
  const plain = tidied(line.replaceAll(notPlain, ' '));
  if (hasAddress(line) || hasAddress(plain)) {
    return {
      name: undefined,
      complaint:
        'The name that the link gives this comparison looks like an address, so it is left out. Use plain words, with a space after each full stop and colon.',
    };
  }
  const name = tidied(Array.from(plain).slice(0, mostLettersOfGivenName).join(''));
  if (!/[\p{L}\p{N}]/u.test(name)) {
    return {
      name: undefined,
      complaint: 'The name that the link gives this comparison has no letters, so it is left out.',
    };
  }
  const complaint =
    name === line
      ? undefined
      : `A name has at most ${String(mostLettersOfGivenName)} letters, digits and everyday marks, so the rest of the one in the link is left out.`;
  return { name, complaint };
}

/** `text` without what cannot be seen, each sign in its plainest form, on one line. */
function visible(text: string): string {
  const shown = text
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{C}\p{Me}]+/gu, '');
  return tidied(shown);
}

/** Spaces one by one, no marks without a letter, and no towers of marks. */
function tidied(text: string): string {
  return text
    .replaceAll(/(^|[^\p{L}\p{M}])\p{M}+/gu, '$1')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .replaceAll(/ +/g, ' ')
    .trim()
    .normalize('NFC');
}
