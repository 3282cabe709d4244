import { editionFile } from '../../src/domain/site/text-edition.ts';
import { pageAddress } from '../../src/domain/site/page-address.ts';
import { rootFrom } from '../page-relative.ts';

/** Where links of a page lead in the edition. */
export interface EditionLinks {
  /** The full address of the site. */
  readonly site: string;
  /** Whether the edition holds a file. */
  readonly holds: (file: string) => boolean;
}

/** Parts of a page that the edition leaves out, so that links to them are text. */
const leftOut = /^#(?:take-along|place-choice)$/;

/**
 * The address that a link of a built page gets in the edition, as a function of the one it has: a
 * file of the edition, relative; else the page on the site. Links out of the site stay.
 * @param builtFile the page's path below the built site, where links start from its root.
 * @param file its path in the edition.
 */
export function editionLink(builtFile: string, file: string, { site, holds }: EditionLinks) {
  const builtRoot = rootFrom(builtFile);
  const root = rootFrom(file);
  return (href: string): string | undefined => {
    if (leftOut.test(href)) return undefined;
    if (href.startsWith('#') || /^[a-z]+:/i.test(href)) return href;
    const isFromRoot = href.startsWith(builtRoot);
    if (!isFromRoot)
      throw new Error(`${builtFile} links to ${href}, which is no address from the site's root.`);
    const address = `/${href.slice(builtRoot.length)}`;
    const [, path = '/', fragment = ''] = /^([^?#]*)[^#]*(#.*)?$/.exec(address) ?? [];
    const target = editionFile(path);
    if (target === undefined || !holds(target)) return pageAddress(site, address);
    return `${root}${target}${fragment}`;
  };
}
