import type { OccupationCode } from '../words/occupation-code.ts';
import { plainWords } from './words.ts';

/** A meaning in Spanish, and where it leads. */
export interface SpanishMeaning {
  /** Spellings and forms, the commonest first. */
  readonly spanish: readonly string[];
  readonly english: string;
  /** Occupations, the likeliest first; none where it leads to pages of another kind. */
  readonly codes: readonly OccupationCode[];
  /** Addresses from the site's root. */
  readonly pages: readonly string[];
}

/** Words people put around a job in Spanish. */
const around = new Set(
  `a al como con convertirme cuanto cuesta de del el empleo empleos en es estudiar gana ganan ganar
  gano hacer hacerme hay la las licencia lo los mas me necesito para paga pagan puedo que quiero
  salario se ser sueldo sueldos trabajar trabajo trabajos un una unos`.split(/\s+/),
);

/** Finds what Spanish words mean, with accents or without. */
export class SpanishWords {
  readonly #meanings = new Map<string, SpanishMeaning>();

  constructor(meanings: readonly SpanishMeaning[]) {
    for (const meaning of meanings) {
      for (const text of meaning.spanish) {
        const key = keyOf(plainWords(text));
        if (!this.#meanings.has(key)) this.#meanings.set(key, meaning);
      }
    }
  }

  /** What `typed` means as a whole, or without the words around a job. */
  find(typed: string): SpanishMeaning | undefined {
    const words = plainWords(typed);
    const bare = words.filter((word) => !around.has(word));
    return (
      this.#meanings.get(keyOf(words)) ??
      (bare.length > 0 ? this.#meanings.get(keyOf(bare)) : undefined)
    );
  }
}

/** The same for one person and several: `soldador`, `soldadores`, `enfermeras`. */
const keyOf = (words: readonly string[]) =>
  words.map((word) => word.replace(/([lnrzd])es$|([aeo])s$/, '$1$2')).join(' ');
