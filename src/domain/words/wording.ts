/**
 * `a`, `a and b`, `a, b and c`. An item that holds an "and" of its own is set off by a comma:
 * `law, sales and marketing, and design`.
 */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const join = items.some((item) => item.includes(' and ')) ? ', and ' : ' and ';
  return `${items.slice(0, -1).join(', ')}${join}${items.at(-1) ?? ''}`;
}

/** As `listInWords`; where a name holds commas of its own, semicolons part them: `a, b; and c`. */
export function listNames(names: readonly string[]): string {
  return names.length > 1 && names.some((name) => name.includes(','))
    ? `${names.slice(0, -1).join('; ')}; and ${names.at(-1) ?? ''}`
    : listInWords(names);
}

/** Words of official names that keep their capital inside a sentence. */
const properNouns = new Set(['English', 'Internet']);

const isCapitalized = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);

const lowerWord = (word: string) =>
  isCapitalized(word) && !properNouns.has(word)
    ? word.charAt(0).toLowerCase() + word.slice(1)
    : word;

/** `Registered nurses` to `registered nurses`; leaves `EMTs` and `English teachers` alone. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{L}+/u, lowerWord);
}

/** `Social Perceptiveness` to `social perceptiveness`: every word, names such as `English` apart. */
export function lowerWords(text: string): string {
  return text.replaceAll(/\p{L}+/gu, lowerWord);
}

/** `Chaplains Inc.` as it is and `Chaplains` with a full stop: a name at the end of a sentence. */
export const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
