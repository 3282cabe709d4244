/** The most steps of a path. */
export const mostPathSteps = 3;

/** Letters of an address of a career that are looked at, and careers that are. */
const mostLetters = 200;
const mostAsked = 20;

/** The careers that an address asks for, by the last part of theirs: `?path=cooks,chefs`. */
export function readPathAddress(search: string): readonly string[] {
  const asked = new URLSearchParams(search).get('path') ?? '';
  return asked
    .slice(0, mostLetters * mostAsked)
    .toLowerCase()
    .split(',')
    .map((slug) => slug.replaceAll(/[^a-z0-9-]+/g, '').slice(0, mostLetters))
    .filter((slug) => slug !== '')
    .slice(0, mostAsked);
}

/** The query string of a path, with its question mark; '' where it has no career. */
export const pathAddress = (slugs: readonly string[]): string =>
  slugs.length === 0 ? '' : `?path=${slugs.join(',')}`;
