/** The four ways in which a word is misspelt. */
export const slips = ['swapped', 'dropped', 'doubled', 'neighbor key'] as const;
export type Slip = (typeof slips)[number];

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys to the right and to the left of one. */
function besideOnKeyboard(letter: string): string {
  const row = rows.find((keys) => keys.includes(letter)) ?? '';
  const at = row.indexOf(letter);
  return row.charAt(at + 1) || row.charAt(at - 1) || letter;
}

/** A number that stays the same for the same text: 32-bit FNV-1a. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * A title with one slip in its longest word, never at its first letter, always at the same place
 * for the same title.
 */
export function misspell(title: string, slip: Slip): string {
  const typed = title.toLowerCase();
  const word = typed.match(/[a-z]+/g)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? '';
  const places = Array.from(word, (_, at) => at).filter(
    (at) => at > 0 && (slip !== 'swapped' || (word[at + 1] ?? word[at]) !== word[at]),
  );
  const at = places[numberOf(title + slip) % places.length];
  if (at === undefined) return typed;
  const letter = word.charAt(at);
  const instead: Readonly<Record<Slip, string>> = {
    swapped: word.charAt(at + 1) + letter,
    dropped: '',
    doubled: letter + letter,
    'neighbor key': besideOnKeyboard(letter),
  };
  const end = word.slice(at + (slip === 'swapped' ? 2 : 1));
  return typed.replace(word, word.slice(0, at) + instead[slip] + end);
}
