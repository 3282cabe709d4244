import type { ReadPage } from '../built-site.ts';
import { csvRows } from '../independent/data-cells.ts';

/** A figure in a few words, for comparing: fact id or derivation, and the number or the reason. */
const words = (what: string, from: string, value: string, missing: string) =>
  [what, from, value === '' ? missing.split(':')[0] : value].filter(Boolean).join(' ');

/** The address of the CSV that a page offers as its own, below the site's root. */
export function ownCsv({ elements }: ReadPage): string | undefined {
  const links = elements.flatMap(({ attribs }) => attribs.href ?? []);
  return links.flatMap((href) => /downloads\/pages\/.+\.csv$/.exec(href)?.[0] ?? []).at(0);
}

/** Figures that the page shows and its CSV lacks, or the other way round. */
export function csvProblems(page: ReadPage, csv: string): string[] {
  const shown = new Set(
    page.elements.flatMap(({ attribs }) => {
      const { 'data-fact': fact, 'data-derived': derived, value = '' } = attribs;
      if (fact === undefined && derived === undefined) return [];
      return words(
        fact ?? derived ?? '',
        attribs['data-from'] ?? '',
        value,
        attribs['data-missing'] ?? '',
      );
    }),
  );
  const listed = new Set(
    csvRows(csv.replace(/^\uFEFF/, '')).map((row) =>
      words(
        row.fact_id === '' ? (row.derived ?? '') : (row.fact_id ?? ''),
        row.derived_from ?? '',
        row.value ?? '',
        row.missing ?? '',
      ),
    ),
  );
  return [
    ...[...shown]
      .filter((figure) => !listed.has(figure))
      .map((figure) => `its CSV lacks ${figure}`),
    ...[...listed]
      .filter((figure) => !shown.has(figure))
      .map((figure) => `its CSV has ${figure}, which it does not show`),
  ];
}
