import type { ReadPage } from './built-site.ts';

/** A published figure that a page shows: its number in plain form, or why it has none. */
export interface DisplayedFact {
  readonly path: string;
  readonly fact: string;
  readonly value?: string;
  readonly missing?: string;
}

/** Every figure of a page that names the fact it shows. */
export function displayedFacts(page: ReadPage): DisplayedFact[] {
  return page.elements.flatMap(({ attribs }) => {
    const { 'data-fact': fact, 'data-missing': missing, value } = attribs;
    if (fact === undefined) return [];
    return [
      missing === undefined
        ? { path: page.path, fact, value: value ?? '' }
        : { path: page.path, fact, missing },
    ];
  });
}
