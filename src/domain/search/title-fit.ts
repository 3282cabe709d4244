import { asTyped, mended, type WordMatches } from './match-words.ts';
import type { IndexedTitle } from './title-index.ts';

/** The words of a query, matched. */
export interface MatchedQuery {
  /** What each word that a title must have may stand for. */
  readonly words: readonly WordMatches[];
  /** Every word of the index that stands for a word of the query, needed or not. */
  readonly covered: ReadonlySet<number>;
  /** The whole query, word by word, when every word of it is known. */
  readonly whole: readonly number[] | undefined;
}

/** How closely a title follows the query. Higher is closer. */
export interface TitleFit {
  readonly value: number;
  /** Which form of the title it is. */
  readonly form: number;
  /** The query names this title, word for word. */
  readonly exact: boolean;
}

/** The query is the title. */
const wordForWord = 520;
/** The query is the title, with short forms such as "tech" written out. */
const shortFormsOut = 400;
/** The title starts or ends with the query. */
const besideOthers = 72;
/** The title starts with part of the query. */
const startsAlike = 15;

/** @param costs what a word of a title costs that the query does not have, by the word's number. */
export function fitOf(title: IndexedTitle, query: MatchedQuery, costs: Float32Array): TitleFit {
  let form = 0;
  let value = Number.NEGATIVE_INFINITY;
  for (let position = 0; position < title.forms.length; position += 1) {
    const fit = fitOfForm(title.forms[position] ?? [], query, costs);
    if (fit > value) {
      value = fit;
      form = position;
    }
  }
  if (value < shortFormsOut && hasBothForms(title, query)) value = shortFormsOut;
  return { value, form, exact: value >= shortFormsOut };
}

function fitOfForm(form: readonly number[], query: MatchedQuery, costs: Float32Array): number {
  const { words, covered, whole } = query;
  if (whole && sameNumbers(form, whole)) return wordForWord;
  let inOrder = 0;
  let typed = 0;
  let cost = 0;
  for (let at = 0; at < form.length; at += 1) {
    const number = form[at] ?? -1;
    const value = at === inOrder ? words[at]?.get(number) : undefined;
    if (value !== undefined) {
      inOrder += 1;
      if (value >= asTyped) typed += 1;
    }
    if (!covered.has(number)) cost += costs[number] ?? 0;
  }
  if (inOrder < words.length) {
    if (endsWith(form, words)) return besideOthers - cost;
    return (inOrder > 0 ? startsAlike : 0) - cost;
  }
  if (form.length > words.length) return besideOthers - cost;
  return typed === words.length ? shortFormsOut : besideOthers + 15;
}

/** The last word of a title says what it is: a charge nurse is a nurse, a nurse recruiter is not. */
function endsWith(form: readonly number[], words: readonly WordMatches[]): boolean {
  const start = form.length - words.length;
  return (
    start >= 0 && words.every((matches, at) => (matches.get(form[start + at] ?? -1) ?? 0) > mended)
  );
}

/** "Registered nurse RN": the title and another form of it, one after the other. */
function hasBothForms({ forms }: IndexedTitle, { words }: MatchedQuery): boolean {
  const [main = [], ...others] = forms;
  if (words.length <= main.length) return false;
  return others.some((other) => {
    const both = new Set([...main, ...other]);
    return (
      both.size === words.length &&
      [...both].every((number) => words.some((matches) => (matches.get(number) ?? 0) >= asTyped))
    );
  });
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at]);
}
