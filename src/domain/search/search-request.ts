/** What the address of a page asks for. */
export interface SearchRequest {
  readonly query: string;
  /** What is typed for a place; empty for the whole country. */
  readonly where: string;
  /** The words are to be read as nothing but what they are. */
  readonly asTyped: boolean;
  /** What a reader should know about how the address was read, one sentence each. */
  readonly notes: readonly string[];
}

/** Letters of an address that are looked at at all. */
export const mostLetters = 2_000;

/** Reads `?q=`, `?where=` and `?as=typed`, whatever is in them. */
export function requestFromQuery(search: string): SearchRequest {
  const given = new URLSearchParams(search.slice(0, mostLetters));
  const queries = given.getAll('q').filter((text) => text.trim() !== '');
  const notes: string[] = [];
  if (queries.length > 1) {
    notes.push('The address asks for more than one title. This page answers the first.');
  }
  const places = given.getAll('where').filter((text) => text.trim() !== '');
  if (places.length > 1) {
    notes.push('The address asks for more than one place. This page answers for the first.');
  }
  return {
    query: queries[0] ?? '',
    where: places[0] ?? '',
    asTyped: given.get('as') === 'typed',
    notes,
  };
}

/** What is asked for, as a heading: `“nurse” in Texas`; empty when no job is. */
export function requestInWords({ query, where }: SearchRequest): string {
  const tidy = (text: string) =>
    text
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, longest);
  const [job, place] = [tidy(query), tidy(where)];
  if (job === '') return '';
  return place === '' ? `“${job}”` : `“${job}” in ${place}`;
}

/** Letters of a heading that stand for what was typed. */
const longest = 80;
