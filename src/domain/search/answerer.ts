import type { Place } from '../places/place.ts';
import { PlaceIndex } from '../places/place-query.ts';
import * as addresses from '../site/addresses.ts';
import { slugOf } from '../site/slug.ts';
import type { OccupationCode } from '../words/occupation-code.ts';
import type { ReadCode } from './code-book.ts';
import { mended, type WordMatches } from './match-words.ts';
import { endsInJobCode } from './place-words.ts';
import { readMilitary, type MilitaryReading } from './military-words.ts';
import type { LikenessOrder } from './near-words.ts';
import { readQuery, type Query, type QueryWord } from './query.ts';
import type { RankedDestination } from './rank-titles.ts';
import { isNamed, TitleSearch } from './title-search.ts';
import type { TitleIndex } from './title-index.ts';
import type { SearchAnswer, SearchResult } from './search-answer.ts';

/** What is found of an answer. */
type Findings = Pick<
  SearchAnswer,
  'results' | 'total' | 'named' | 'bare' | 'match' | 'mended' | 'codeWords' | 'military'
>;

const unlistedCode = (code: OccupationCode) =>
  `No career has the code ${code}. The list of combined and older codes could not be loaded: search again for what became of it.`;

/** Answers queries from one index. */
export class Answerer {
  readonly #index: TitleIndex;
  readonly #search: TitleSearch;
  readonly #places: PlaceIndex;
  #readCode: ReadCode | undefined;

  /** @param places where jobs may be asked for; none when their list could not be had. */
  constructor(index: TitleIndex, order: LikenessOrder, places = new PlaceIndex([])) {
    this.#index = index;
    this.#places = places;
    this.#search = new TitleSearch(index, order);
  }

  /**
   * @param limit the most results to give.
   * @param where what was typed for a place; it goes before a place in the query.
   * @param asTyped read the words as nothing but what they are.
   */
  answer(typed: string, limit: number, where = '', asTyped = false): SearchAnswer {
    return this.answerQuery(this.read(typed, asTyped), limit, where);
  }

  /** What is typed, taken apart. */
  read(typed: string, asTyped = false): Query {
    const reading = { isTitleWord: this.#isTitleWord, places: this.#places, asTyped };
    const query = readQuery(typed, reading);
    if (query.place !== '' || !endsInJobCode(query.all)) return query;
    const there = readQuery(typed, { ...reading, takesCode: true });
    const isTitle = (read: Query) => isNamed(this.#search.search(read));
    return isTitle(there) && !isTitle(query) ? there : query;
  }

  answerQuery(query: Query, limit: number, where = ''): SearchAnswer {
    const asked = where.trim() === '' ? query.place : where;
    const place = asked === '' ? undefined : this.#places.read(asked);
    const isAlone = query.words.length === 0;
    const about = {
      query: query.text,
      cut: query.cut,
      ...(query.asTyped ? { asTyped: true as const } : {}),
      // Beside a job the whole country is what is shown anyhow.
      ...(place && (place.kind !== 'nation' || isAlone) ? { where: place } : {}),
    };
    if (query.code !== undefined) return { ...about, ...this.#ofCode(query.code, limit) };
    if (isAlone) return { ...about, results: [], total: 0, match: 'empty' };
    const military = query.asTyped ? undefined : this.#readMilitary(query);
    if (military) return { ...about, military: true, ...this.#ofMilitary(query, military, limit) };
    return { ...about, ...this.#ofTitle(query, limit) };
  }

  /** The places whose name words are; none where they are no name, as they stand. */
  placesNamed(words: string): readonly Place[] {
    return this.#places.named(words)?.places ?? [];
  }

  /** Whether it knows what became of codes that no career has. */
  get hasCodes(): boolean {
    return this.#readCode !== undefined;
  }

  /** Tells it. */
  useCodes(readCode: ReadCode): void {
    this.#readCode = readCode;
  }

  #readMilitary({ words, open }: Query): MilitaryReading | undefined {
    return readMilitary(
      words.map(({ word }) => word),
      words.map(({ typed }) => typed),
      open,
      this.#isTitleWord,
    );
  }

  readonly #isTitleWord = (word: string) => this.#index.numberOf.has(word);

  #ofTitle(query: Query, limit: number): Findings {
    const { words, matches, everyWord, bare, destinations } = this.#search.search(query);
    const results = destinations.slice(0, limit).map((entry) => this.#result(entry));
    const [top] = destinations;
    if (!top) return { results, total: 0, match: 'none' };
    const understood = this.#understood(words, matches, top);
    const total = destinations.length;
    if (!everyWord) return { results, total, match: 'some-words' };
    const how = {
      ...(top.best.exact ? { named: true as const } : {}),
      ...(bare ? { bare } : {}),
    };
    if (understood === undefined) return { results, total, ...how, match: 'every-word' };
    return { results, total, match: 'mended', mended: understood };
  }

  /** Titles that have every word, or those of the civilian job that is named beside. */
  #ofMilitary(query: Query, { civilian }: MilitaryReading, limit: number): Findings {
    const whole = this.#ofTitle(query, limit);
    const [only] = query.words;
    const asMarines = query.words.length === 1 && only?.typed === 'marines';
    if (whole.match === 'every-word' && !asMarines) return whole;
    const words = civilian.flatMap((at) => query.words[at] ?? []);
    if (words.length === 0) return { results: [], total: 0, match: 'military' };
    const text = words.map(({ typed }) => typed).join(' ');
    const all = words.map(({ word }) => word);
    const found = this.#ofTitle({ ...query, words, extra: [], all }, limit);
    return { ...found, ...(found.match === 'every-word' ? { mended: text, match: 'mended' } : {}) };
  }

  /** The query with its misspelled words mended as the best result has them. */
  #understood(
    words: readonly QueryWord[],
    matches: readonly WordMatches[],
    { best }: RankedDestination,
  ): string | undefined {
    const has = new Set(best.title.forms.flat());
    const mendedWords = words.map(({ typed }, at) => {
      const found = [...(matches[at] ?? [])].filter(([number]) => has.has(number));
      const [number, value] = found.sort((a, b) => b[1] - a[1])[0] ?? [];
      if (number === undefined || value === undefined || value > mended) return typed;
      return this.#index.spelling[number] ?? typed;
    });
    const typed = words.map((word) => word.typed);
    return mendedWords.join(' ') === typed.join(' ') ? undefined : mendedWords.join(' ');
  }

  #ofCode(code: OccupationCode, limit: number): Findings {
    const career = this.career(code);
    if (career) return { results: [career], total: 1, match: 'every-word' };
    if (!this.#readCode)
      return { results: [], total: 0, match: 'code', codeWords: unlistedCode(code) };
    const careers = this.#index.occupations.map((occupation) => occupation.code);
    const { sentence, codes, military } = this.#readCode(code, careers);
    const results = codes.flatMap((found) => this.career(found) ?? []);
    return {
      results: results.slice(0, limit),
      total: results.length,
      match: 'code',
      codeWords: sentence,
      ...(military ? { military } : {}),
    };
  }

  /** The career with a code, as a result; undefined where there is none. */
  career(code: OccupationCode): SearchResult | undefined {
    const occupation = this.#index.occupations.find((known) => known.code === code);
    if (!occupation) return undefined;
    return {
      title: occupation.name,
      standing: 'occupation',
      codes: [code],
      names: [occupation.name],
      href: addresses.career(slugOf(occupation.name)),
      also: [],
    };
  }

  #result({ best, others }: RankedDestination): SearchResult {
    const { record } = best.title;
    const occupations = record.occupations.flatMap((at) => this.#index.occupations[at] ?? []);
    const form = best.form > 0 ? record.otherForms[best.form - 1] : undefined;
    const slug = record.slug ?? slugOf(occupations[0]?.name ?? record.title);
    return {
      title: record.title,
      ...(form === undefined ? {} : { form }),
      standing: record.standing,
      codes: occupations.map(({ code }) => code),
      names: occupations.slice(0, record.named).map(({ name }) => name),
      href: addresses.career(slug),
      also: others.map((other) => other.title.record.title),
    };
  }
}
