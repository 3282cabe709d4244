/** What the address of a page asks for. */
export interface SearchRequest {
  readonly query: string;
  /** What is typed for a place; empty for the whole country. */
  readonly where: string;
  /** What a reader should know about how the address was read, one sentence each. */
  readonly notes: readonly string[];
}

/** Letters of an address that are looked at at all. */
const mostLetters = 2_000;

/** Reads `?q=` and `?where=`, whatever is in them. */
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
  return { query: queries[0] ?? '', where: places[0] ?? '', notes };
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

/** Makes a query of the last part of an address that leads nowhere. */
export function requestFromPath(path: string): SearchRequest {
  const parts = path
    .slice(0, mostLetters)
    .split('/')
    .filter((part) => part !== '');
  const last = (parts.at(-1) ?? '').replace(/\.html?$/, '');
  return {
    query: decoded(last)
      .replaceAll(/[-_+.]+/g, ' ')
      .trim(),
    where: '',
    notes: [],
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing.
    return text;
  }
}
