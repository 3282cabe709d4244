/** Who asks for a credential: a law, employers, or nobody. */
export type NeededBy = 'law' | 'employers' | 'optional';

/** In a few words. Nobody may be led to think that a law asks for it when none does. */
export const neededByWords: Readonly<Record<NeededBy, string>> = {
  law: 'asked for by law',
  employers: 'asked for by employers',
  optional: 'a choice',
};
