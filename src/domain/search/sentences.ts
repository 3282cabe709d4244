import type { CareerFactsFile } from './career-facts.ts';
import type { SearchResult } from './search-answer.ts';

/** What each career is, in a sentence: fetched after the first answers. */
export interface Sentences {
  /** By the code of an occupation: the sentence of its brief. */
  readonly careers: Readonly<Record<string, string>>;
  /** By the address of a title's page: what it says in short. */
  readonly titles: Readonly<Record<string, string>>;
  /** Pay, schooling and openings of each career. */
  readonly facts?: CareerFactsFile;
}

/** What is fetched, when it is that. */
export function readSentences(file: unknown): Sentences | undefined {
  const whole = file as Partial<Sentences> | null;
  return whole?.careers instanceof Object && whole.titles instanceof Object
    ? {
        careers: whole.careers,
        titles: whole.titles,
        ...(whole.facts ? { facts: whole.facts } : {}),
      }
    : undefined;
}

/** The results with the sentence of the page that each leads to. */
export function withSentences(
  results: readonly SearchResult[],
  sentences: Sentences | undefined,
): readonly SearchResult[] {
  if (!sentences) return results;
  return results.map((result) => {
    const sentence =
      result.standing === 'page'
        ? sentences.titles[result.href]
        : sentences.careers[result.codes[0] ?? ''];
    return sentence === undefined ? result : { ...result, sentence };
  });
}
