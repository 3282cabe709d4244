/**
 * The part of an address made from a name: `Registered nurses` to `registered-nurses`,
 * `Teachers' aides & others` to `teachers-aides-and-others`.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
