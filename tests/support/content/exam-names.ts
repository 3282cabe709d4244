/** The proper name or letters of an exam, or whose own it is, or that there is none. */
const named =
  /\b[A-Z]{2,}[A-Za-z-]*\b|\b(?:bar exam|Praxis|National [A-Z]\w+|knowledge test|written test|Patent Office)\b|\b(?:state|airline|board|office)[’']s (?:own |written |approved )*(?:exam|test|training)|\bno (?:national )?exam\b/;

/** What a guide says of what the law asks for, of one credential. */
export interface LawText {
  readonly name: string;
  readonly issuer: string;
  readonly takes: string;
}

/**
 * Why the licenses of a guide leave a reader without a word to search for: none, when one of them
 * names its exam, says whose exam it is, or says that there is none.
 */
export function unnamedExam(laws: readonly LawText[]): string[] {
  if (laws.some(({ name, takes }) => named.test(`${name} ${takes}`))) return [];
  return [
    laws.length === 0
      ? 'The law asks for a license here, and the guide lists none.'
      : 'No license of this guide names its exam. Name it, or say that there is none.',
  ];
}
