import type { KeepFailure, KeepMode } from './kept.ts';

/** Whether this browser, at this address, can keep anything. */
export type KeepSupport = 'yes' | 'no-worker' | 'not-secure' | 'refused';

/** What is kept on a device. */
export interface Kept {
  readonly mode: KeepMode;
  /** Pages that were visited. */
  readonly pages: number;
  readonly hasEdition: boolean;
  /** A newer build is here and waits for the next page. */
  readonly isNewerReady: boolean;
}

/** Why nothing can be kept, and what can be done instead; undefined where it can. */
export function supportWords(support: KeepSupport): string | undefined {
  switch (support) {
    case 'yes':
      return undefined;
    case 'no-worker':
      return 'This browser cannot keep pages: it has no service workers, or they are turned off, as in some private windows. The text edition above works in any browser.';
    case 'not-secure':
      return 'This copy of the site comes without https, and browsers keep pages only of sites that come with it. Ask whoever runs this copy, or take the text edition above.';
    case 'refused':
      return 'This browser does not let the site store anything, by a setting or because the window is private. Allow storage for this site and load the page again, or take the text edition above.';
  }
}

/** What became of a wish to keep something, where it could not be. */
export function failureWords(why: KeepFailure): string {
  switch (why) {
    case 'full':
      return 'There is not enough room on this device, so nothing more was kept. Free some room and try again, or keep only the pages you visit.';
    case 'network':
      return 'The files could not all be fetched, so nothing more was kept. Check your connection and try again.';
    case 'changed':
      return 'The site was changed while its files were fetched, so nothing more was kept. Load this page again and try once more.';
  }
}

/** What is kept, in a sentence or three. */
export function keptWords(kept: Kept | undefined): string {
  if (!kept) return 'Nothing is kept on this device.';
  const { mode, pages, hasEdition, isNewerReady } = kept;
  const count = `${String(pages)} ${pages === 1 ? 'page' : 'pages'} so far`;
  const visited = `Pages you visit are kept on this device, ${count}.`;
  const edition = hasEdition ? ' So is the text edition.' : '';
  const newer = isNewerReady
    ? ' A newer edition of the site is ready. It opens with the next page.'
    : '';
  return `${visited}${mode === 'edition' ? edition : ''}${newer}`;
}

/**
 * What is said of a page that is asked for without a network and is not kept.
 * @param path from an address, so that it may hold anything; only what looks like a path is repeated.
 */
export function missingWords(path: string): string {
  const page = /^\/[\w/.-]{0,200}$/.test(path) ? `the page ${path}` : 'that page';
  return `There is no network, and ${page} is not kept on this device. What is kept is listed below.`;
}
