import { figuresCsv, type ShownFigure } from '../../domain/figure-csv.ts';
import { fetchWords } from './fetch-words.ts';

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
    return [{ fact, derived, from, missing, atLeast, value: element.getAttribute('value') ?? '' }];
  });
}
