import type { ReadPage } from '../built-site.ts';
import { select, textOf } from '../html.ts';

/** Sections and lists that have a heading and nothing below it. */
export function emptyParts({ document }: ReadPage): string[] {
  return [
    ...select('.section-body', document).filter((body) => textOf(body) === ''),
    ...select('main :is(ul, ol, dl, tbody):not([data-search-results], [hidden])', document).filter(
      (list) => textOf(list) === '' && select('svg, input', list).length === 0,
    ),
  ].map(({ name, attribs }) => `<${name} class="${attribs.class ?? ''}"> is empty`);
}
