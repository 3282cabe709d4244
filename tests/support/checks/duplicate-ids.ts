import type { ReadPage } from '../built-site.ts';

/** Ids that more than one element of a page has. */
export function duplicateIds(page: ReadPage): string[] {
  const seen = new Set<string>();
  return page.elements.flatMap(({ attribs: { id } }) => {
    if (id === undefined) return [];
    const problem = seen.has(id) ? [`the id "${id}" stands twice`] : [];
    seen.add(id);
    return problem;
  });
}
