import { editionFile } from '../../domain/site/text-edition.ts';
import type { Markup } from '../../views/markup.ts';
import { trustedHtml } from '../layout/trusted-types.element.ts';

/**
 * The elements of a view, on a page at the root of the text edition: links lead to files of the
 * edition, and to the site where it has none.
 */
export function editionFragment(view: Markup): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trustedHtml(view);
  const site = document.documentElement.dataset.site ?? '';
  for (const link of template.content.querySelectorAll('a[href^="/"]')) {
    const address = link.getAttribute('href') ?? '/';
    const [, path = '/', fragment = ''] = /^([^?#]*)[^#]*(#.*)?$/.exec(address) ?? [];
    const file = editionFile(path);
    link.setAttribute('href', file === undefined ? site + address.slice(1) : file + fragment);
  }
  return template.content;
}
