/**
 * The address of `to` as it is written in the file at `from`, both from the site's root:
 * `/api/v1/places/texas.json` in `/api/v1/careers/nurses.json` is `../places/texas.json`.
 */
export function relativeAddress(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  const apart = folders.findIndex((folder, at) => folder !== parts[at] || at === parts.length - 1);
  const shared = apart === -1 ? folders.length : apart;
  const below = parts.slice(shared).join('/');
  return '../'.repeat(folders.length - shared) + below || './';
}
