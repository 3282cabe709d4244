import { placeInAddress, searchWithPlace } from '../../domain/places/place-address.ts';
import { carriesPlace } from '../../domain/site/carries-place.ts';
import { siteRoot } from '../layout/site-root.element.ts';

let carried: string | undefined;
let listens = false;
const carrying = new WeakSet<HTMLAnchorElement>();

/** Lets the choice of a place follow the reader along the links of the page, or no longer. */
export function carryPlace(slug: string | undefined): void {
  carried = slug;
  const root = siteRoot(document);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    carryAlong(link, root);
  }
  if (listens) return;
  listens = true;
  // Links that came later, such as results of a search: before they are opened, here or in a tab.
  for (const touch of ['pointerdown', 'focusin', 'click']) {
    document.addEventListener(touch, onTouch, true);
  }
}

function onTouch({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link && carried !== undefined) carryAlong(link, siteRoot(document));
}

function carryAlong(link: HTMLAnchorElement, root: URL): void {
  if (link.getAttribute('href')?.startsWith('#') || !link.href.startsWith(root.href)) return;
  // A link that names a place by itself is about that one: the list of a state leads to its pay.
  if (!carrying.has(link) && placeInAddress(link.search) !== undefined) return;
  if (!carriesPlace(`/${link.pathname.slice(root.pathname.length)}`)) return;
  putSearch(link, searchWithPlace(link.search, carried));
  carrying.add(link);
}

/** Keeps the address as it was written, so that paper does not take it for one of another site. */
function putSearch(link: HTMLAnchorElement, search: string): void {
  const written = link.getAttribute('href') ?? '';
  const [path = ''] = written.split(/[?#]/);
  link.setAttribute('href', (path === '' ? link.pathname : path) + search + link.hash);
}
