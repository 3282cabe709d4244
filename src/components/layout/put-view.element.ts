import type { Markup } from '../../views/markup.ts';
import { siteRoot } from './site-root.element.ts';
import { trustedHtml } from './trusted-types.element.ts';

/** The elements of a view; `addressOf` makes an address that starts from the site's root fit the page. */
export function fragmentWith(
  view: Markup,
  addressOf: (address: string) => string,
): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trustedHtml(view);
  for (const link of template.content.querySelectorAll('a[href^="/"]')) {
    link.setAttribute('href', addressOf(link.getAttribute('href') ?? '/'));
  }
  return template.content;
}

/** The elements of a view, with addresses that start from the site's root made to fit the page. */
export function fragmentOf(view: Markup): DocumentFragment {
  const root = siteRoot(document);
  return fragmentWith(view, (address) => new URL(`.${address}`, root).href);
}
