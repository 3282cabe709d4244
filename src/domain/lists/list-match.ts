import type { ListField, ListState } from './list-field.ts';

/** The field of every list that words are typed into. */
export const wordsField = 'q';

/** Whether every word of `words` is in `name`, whatever the capitals; commas part words, too. */
export function isNamed(name: string, words: string): boolean {
  const lower = name.toLowerCase();
  return words
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => lower.includes(word));
}

/**
 * Whether a row with `values` is among what the fields of `state` leave, its name aside. A row that
 * has several values of a field writes them with spaces: `social investigative`.
 */
export function fits(
  values: Readonly<Record<string, string | undefined>>,
  state: ListState,
  fields: readonly ListField[],
): boolean {
  return fields.every(({ kind, name }) => {
    if (kind === 'words' || kind === 'setting') return true;
    const chosen = state[name] ?? '';
    if (chosen === '') return true;
    if (kind === 'least') return Number(values[name] ?? Number.NaN) >= Number(chosen);
    const had = values[name]?.split(' ') ?? [];
    return chosen.split(',').some((value) => had.includes(value));
  });
}
