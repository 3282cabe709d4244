import { mostLetters, type SearchRequest } from './search-request.ts';

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
    asTyped: false,
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
