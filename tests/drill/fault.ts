/** What is to happen when a changed file is accepted, so that the checks of its content decide. */
export type Expected =
  /** The run stops with a sentence. */
  | 'stops'
  /** The change says the same, or is of a part that is not read: no table changes. */
  | 'same'
  /** Nothing in the file speaks against it: the run passes, and tells the rows that it changes. */
  | 'told';

/** A fault in one file of an agency. */
export interface Fault {
  readonly name: string;
  /** Path in the source folder. */
  readonly file: string;
  /** The damaged bytes; undefined for a file that is missing. */
  readonly edit: (bytes: Buffer) => Uint8Array | undefined;
  readonly expected: Expected;
  /** Words that the sentence must hold. */
  readonly says?: string;
  /** Why no check of content can tell, where it passes. */
  readonly why?: string;
}

type Made = Omit<Fault, 'file' | 'expected'>;

/** Faults of one file, the last word in each being what must happen. */
export const faultsOf = (
  file: string,
  faults: Readonly<Record<string, readonly [Expected, string, Fault['edit']]>>,
): Fault[] =>
  Object.entries(faults).map(([name, [expected, words, edit]]) => {
    const made: Made = { name, edit, ...(expected === 'told' ? { why: words } : { says: words }) };
    return { file, expected, ...made };
  });
