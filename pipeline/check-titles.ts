import { PipelineError, type ErrorPlace } from './pipeline-error.ts';

/** A code with its title, and where that stands. */
export interface TitledCode {
  readonly code: string;
  readonly title: string;
  readonly place: ErrorPlace;
}

/**
 * Two lists call a code by one name: agencies differ in capitals and commas, and in no letter.
 * `whose` says in words whose titles `known` holds. Throws a PipelineError.
 */
export function checkTitles(
  titled: Iterable<TitledCode>,
  known: ReadonlyMap<string, string>,
  whose: string,
): void {
  for (const { code, title, place } of titled) {
    const other = known.get(code);
    if (other === undefined || lettersOf(other) === lettersOf(title)) continue;
    throw new PipelineError(
      `${code} is called "${title}", where ${whose} call it "${other}".`,
      place,
      'Look which of the two is meant; if the agency slipped or renamed it, declare the title in data/corrections.csv.',
    );
  }
}

const lettersOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]/g, '');
