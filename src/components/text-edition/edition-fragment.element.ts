import { editionFile } from '../../domain/site/text-edition.ts';
import type { Markup } from '../../views/markup.ts';
import { fragmentWith } from '../layout/put-view.element.ts';

/**
 * The elements of a view, on a page at the root of the text edition: links lead to files of the
 * edition, and to the site where it has none.
 */
export function editionFragment(view: Markup): DocumentFragment {
  const site = document.documentElement.dataset.site ?? '';
  return fragmentWith(view, (address) => {
    const [, path = '/', fragment = ''] = /^([^?#]*)[^#]*(#.*)?$/.exec(address) ?? [];
    const file = editionFile(path);
    return file === undefined ? site + address.slice(1) : file + fragment;
  });
}
