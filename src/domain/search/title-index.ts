import { isEmptyWord, plainWords, singular } from './words.ts';
import type { SearchedOccupation, TitleRecord, TitleRecords } from './title-record.ts';

/** A title made ready to be matched. */
export interface IndexedTitle {
  readonly record: TitleRecord;
  /** The numbers of the words of the title and of each other form of it, in their order. */
  readonly forms: readonly (readonly number[])[];
  /** What it is worth beside another title that matches as well. */
  readonly weight: number;
  /** How many people work in the likeliest occupation, as a power of two. */
  readonly size: number;
  /**
   * Where its link leads: the position of the likeliest occupation, or for a page of its own a
   * number that no occupation has.
   */
  readonly destination: number;
}

/** The titles by the words in them. */
export interface TitleIndex {
  readonly occupations: readonly SearchedOccupation[];
  readonly titles: readonly IndexedTitle[];
  /** How many of the titles, all at the front, are more than listed. */
  readonly singledOut: number;
  /** The distinct words. A word's number is its position here. */
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The positions of the titles each word is in, ascending. */
  readonly titlesWith: readonly (readonly number[])[];
  /** The numbers of the words in the order of the alphabet. */
  readonly alphabetical: readonly number[];
  /** A form of each word that a reader would type. */
  readonly spelling: readonly string[];
  /** How many titles each word is the last of, and so says what their people are. */
  readonly lastOf: Uint32Array;
  /** What each word costs a title when the query does not have it: more for a rare word. */
  readonly costs: Float32Array;
}

/** Titles worked on before others get a turn: a few milliseconds' work. */
const slice = 1_000;

/** Builds an index, giving way after each slice of the work so that questions can be answered. */
export function* indexTitlesInSlices(
  records: TitleRecords,
): Generator<undefined, TitleIndex, undefined> {
  const vocabulary = new Vocabulary();
  const titles: IndexedTitle[] = [];
  let singledOut = 0;
  for (const record of records.titles) {
    const forms = [vocabulary.read(record.title)];
    for (const form of record.otherForms) forms.push(vocabulary.read(form));
    vocabulary.note(titles.length, forms);
    const [likeliest = 0] = record.occupations;
    const destination =
      record.slug === undefined ? likeliest : records.occupations.length + titles.length;
    const size = records.occupations[likeliest]?.size ?? 0;
    titles.push({ record, forms, destination, size, weight: weightOf(record, size) });
    if (record.standing !== 'listed') singledOut = titles.length;
    if (titles.length % slice === 0) yield;
  }
  return {
    occupations: records.occupations,
    titles,
    singledOut,
    ...vocabulary.finish(titles.length),
  };
}

export function indexTitles(records: TitleRecords): TitleIndex {
  const work = indexTitlesInSlices(records);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const standingWeight = { page: 40, occupation: 28, prominent: 14, listed: 0 } as const;

function weightOf({ standing, title }: TitleRecord, size: number): number {
  const residual = /\ball other\b/i.test(title) ? 25 : 0;
  return standingWeight[standing] + 1.5 * size - residual;
}

class Vocabulary {
  readonly #words: string[] = [];
  readonly #spelling: string[] = [];
  readonly #titlesWith: number[][] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #lastOf: number[] = [];
  /** Titles repeat the same few thousand printed words: each is taken apart once. */
  readonly #printed = new Map<string, readonly number[]>();

  read(form: string): number[] {
    const numbers: number[] = [];
    for (const printed of form.split(' ')) numbers.push(...this.#numbersOf(printed));
    return numbers;
  }

  note(title: number, forms: readonly (readonly number[])[]): void {
    for (const form of forms) {
      const last = form.at(-1);
      if (last !== undefined) this.#lastOf[last] = (this.#lastOf[last] ?? 0) + 1;
      for (const word of form) {
        const list = this.#titlesWith[word];
        if (list && list.at(-1) !== title) list.push(title);
      }
    }
  }

  finish(titles: number) {
    const words = this.#words;
    const alphabetical = words
      .map((word, number) => ({ word, number }))
      .sort((a, b) => (a.word < b.word ? -1 : 1))
      .map(({ number }) => number);
    return {
      words,
      numberOf: this.#numberOf,
      titlesWith: this.#titlesWith,
      alphabetical,
      spelling: this.#spelling,
      lastOf: Uint32Array.from(words, (_, number) => this.#lastOf[number] ?? 0),
      costs: Float32Array.from(
        this.#titlesWith,
        ({ length }) => 6 + 1.3 * Math.log((titles + 1) / (length + 1)),
      ),
    };
  }

  #numbersOf(printed: string): readonly number[] {
    let numbers = this.#printed.get(printed);
    if (!numbers) {
      numbers = plainWords(printed)
        .filter((word) => !isEmptyWord(word))
        .map((word) => this.#number(word));
      this.#printed.set(printed, numbers);
    }
    return numbers;
  }

  #number(spelled: string): number {
    const word = singular(spelled);
    const known = this.#numberOf.get(word);
    if (known === undefined) {
      const number = this.#words.push(word) - 1;
      this.#numberOf.set(word, number);
      this.#spelling.push(spelled);
      this.#titlesWith.push([]);
      return number;
    }
    // "nurse" rather than "nurses", but "physics" rather than "physic", which nobody prints.
    if (spelled.length < (this.#spelling[known]?.length ?? 0)) this.#spelling[known] = spelled;
    return known;
  }
}
