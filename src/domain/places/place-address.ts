/** The part of an address that says which place's pay a page shows: `?in=texas`. */
const parameter = 'in';

/** Letters of it that are looked at. */
const mostLetters = 80;

/** The slug in `?in=`, tidied; undefined when none is asked for. */
export function placeInAddress(search: string): string | undefined {
  const asked = new URLSearchParams(search).get(parameter)?.trim().slice(0, mostLetters);
  return asked === '' ? undefined : asked?.toLowerCase();
}

/** `search` asking for another place, or for none; other parts of it stay as they are. */
export function searchWithPlace(search: string, slug: string | undefined): string {
  const asked = new URLSearchParams(search);
  if (slug === undefined) asked.delete(parameter);
  else asked.set(parameter, slug);
  // Commas between careers stay as they are written.
  const text = asked.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
