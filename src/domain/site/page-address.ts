/**
 * The full address of a page: `path` from the site's root, such as `/careers/`, under `site`,
 * which may be a folder of a host and may lack its last slash.
 */
export function pageAddress(site: string | URL, path: string): string {
  return new URL(path.replace(/^\//, ''), String(site).replace(/\/?$/, '/')).href;
}
