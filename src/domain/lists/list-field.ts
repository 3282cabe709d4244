/** A value of a field, as addresses and `data-` attributes write it, and as a reader sees it. */
export interface FieldValue {
  readonly value: string;
  readonly label: string;
}

/** A field of a list: a control on the page and a parameter of its address. */
export interface ListField {
  /** Of the parameter and, where the field narrows, of the `data-` attribute of the rows. */
  readonly name: string;
  /** What stands at the control. */
  readonly label: string;
  /**
   * `words`: every word must be in the row's name. `one`: the row has the value chosen. `some`:
   * it has one of those chosen, which an address writes with commas. `least`: the row has at least
   * the whole number chosen. `setting`: the list is shown in another way, and no row is left out.
   */
  readonly kind: 'words' | 'one' | 'some' | 'least' | 'setting';
  /** All there are, in their order; none for words, and for `least` only those offered. */
  readonly values: readonly FieldValue[];
  /** Of `some`: how many may be chosen; any number where it is left out. */
  readonly most?: number;
  /** The value nobody has to ask for; '' stands for any. */
  readonly usual: string;
}

/** What a reader has chosen, by the names of the fields; a link with it shows the same to others. */
export type ListState = Readonly<Record<string, string>>;

export function usualState(fields: readonly ListField[]): ListState {
  return Object.fromEntries(fields.map(({ name, usual }) => [name, usual]));
}

/** Whether any field leaves rows out. */
export function isNarrowed(state: ListState, fields: readonly ListField[]): boolean {
  return fields.some(({ kind, name, usual }) => kind !== 'setting' && state[name] !== usual);
}
