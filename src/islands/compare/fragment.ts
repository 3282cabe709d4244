import type { Markup } from '../../domain/markup.ts';
import { siteRoot } from '../site-root.ts';

/** The elements of `markup`, with addresses that start from the site's root made to fit the page. */
export function fragmentOf({ html }: Markup): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const link of template.content.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    link.href = new URL(`.${link.getAttribute('href') ?? '/'}`, siteRoot(document)).href;
  }
  return template.content;
}
