import type { ReadPage } from '../built-site.ts';
import type { Element } from '../html.ts';

/** An address that a page names. */
export interface PageAddress {
  readonly tag: string;
  readonly value: string;
  /** `leads`: a reader may follow it. `loads`: the browser fetches it, or sends a form to it. */
  readonly does: 'leads' | 'loads';
}

/** What `<link>` elements make the browser fetch or contact. */
const fetchingLinks =
  /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const loadingAttributes = ['src', 'poster', 'action', 'formaction', 'data'];
/** `data` is an address only here. */
const dataTags = new Set(['object']);

/** Every address that a page names in its markup; the canonical address, its own name, apart. */
export function addressesOf(page: ReadPage): PageAddress[] {
  return page.elements.flatMap((element) => addressesOfElement(element));
}

function addressesOfElement(element: Element): PageAddress[] {
  const { name: tag, attribs } = element;
  const addresses: PageAddress[] = [];
  for (const attribute of loadingAttributes) {
    const value = attribs[attribute];
    if (value === undefined || (attribute === 'data' && !dataTags.has(tag))) continue;
    addresses.push({ tag, value, does: 'loads' });
  }
  for (const list of [attribs.srcset, attribs.imagesrcset]) {
    for (const candidate of list?.split(',') ?? []) {
      addresses.push({ tag, value: candidate.trim().split(/\s/)[0] ?? '', does: 'loads' });
    }
  }
  const href = attribs.href ?? attribs['xlink:href'];
  if (href === undefined || attribs.rel === 'canonical') return addresses;
  const loads =
    tag === 'use' || tag === 'image' || (tag === 'link' && fetchingLinks.test(attribs.rel ?? ''));
  addresses.push({ tag, value: href, does: loads ? 'loads' : 'leads' });
  return addresses;
}
