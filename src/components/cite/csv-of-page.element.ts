import { figuresCsv, type ShownFigure } from '../../domain/figures/figure-csv.ts';
import { fetchWords } from './fetch-words.element.ts';

/** The figures that a reader can see on the page, as CSV. */
export async function csvOfPage(page: Document, root: URL): Promise<string> {
  return figuresCsv(shownFigures(page), await fetchWords(root));
}

/** Every figure of the page that is not hidden, in its order. */
export function shownFigures(page: Document): ShownFigure[] {
  const elements = page.querySelectorAll<HTMLElement>('main :is([data-fact], [data-derived])');
  return [...elements].flatMap((element) => {
    if (element.closest('[hidden]')) return [];
    const { fact, derived, from, missing, atLeast } = element.dataset;
    const value = element.getAttribute('value') ?? '';
    const shown = element.textContent.replace(/\s+/g, ' ').trim();
    return [{ fact, derived, from, missing, atLeast, value, shown }];
  });
}
