import { releasedInWords, type Origin } from '../figures/receipt.ts';

/** Where a sheet leads and what it cites, as a page hands it to a script that shows a place. */
export interface SheetLinks {
  /** The page with the answers, from the site's root. */
  readonly href: string;
  /** The same in full. */
  readonly address: string;
  /** Names `address`. */
  readonly citation: string;
  /** The sources of the figures, the source of pay first. */
  readonly origins: readonly Pick<Origin, 'producer' | 'program' | 'releaseLabel' | 'published'>[];
}

/** What the foot of a sheet says. */
export interface SheetFootWords extends Omit<SheetLinks, 'origins'> {
  readonly releases: string;
}

/**
 * The words of a sheet's foot where the page has a query, `?in=texas`: link, code and citation
 * all lead there.
 * @param pay the source of pay that is shown in place of the first.
 */
export function sheetFootWords(
  { href, address, citation, origins }: SheetLinks,
  query = '',
  pay = origins[0],
): SheetFootWords {
  const sources = [...(pay ? [pay] : []), ...origins.slice(1)];
  return {
    href: href + query,
    address: address + query,
    citation: citation.split(address).join(address + query),
    releases: `${sources.map(releasedInWords).join('; ')}.`,
  };
}
