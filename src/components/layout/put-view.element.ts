import type { Markup } from '../../views/markup.ts';
import { siteRoot } from './site-root.element.ts';
import { trustedHtml } from './trusted-types.element.ts';

/** The elements of a view, with addresses that start from the site's root made to fit the page. */
export function fragmentOf(view: Markup): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trustedHtml(view);
  const root = siteRoot(document);
  for (const link of template.content.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    link.href = new URL(`.${link.getAttribute('href') ?? '/'}`, root).href;
  }
  return template.content;
}
