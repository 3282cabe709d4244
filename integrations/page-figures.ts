import type { ShownFigure } from '../src/domain/figures/figure-csv.ts';

const opening = /<[a-z-]+\b[^>]*\sdata-(?:fact|derived)="[^>]*>/g;
const attribute =
  /\s(data-fact|data-derived|data-from|data-missing|data-at-least|value)="([^"]*)"/g;

/** Every figure of a built page, in its order. */
export function* pageFigures(html: string): Generator<ShownFigure> {
  for (const { 0: tag, index } of html.matchAll(opening)) {
    const found: Record<string, string> = {};
    for (const [, name = '', value = ''] of tag.matchAll(attribute)) found[name] = value;
    yield {
      fact: found['data-fact'],
      derived: found['data-derived'],
      from: found['data-from'],
      missing: found['data-missing'],
      atLeast: found['data-at-least'],
      value: found.value,
      shown: textAfter(html, index + tag.length),
    };
  }
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The text that follows an opening tag, up to the next tag. */
function textAfter(html: string, start: number): string {
  return html
    .slice(start, html.indexOf('<', start))
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

const csvLink = /<a href="(?:\.\.?\/|\/)[^"]*?(downloads\/pages\/[a-z0-9/-]+\.csv)"[^>]*>/;

/** Path below the site's root of the CSV that a page links as its own figures, if it does. */
export function linkedCsv(html: string): string | undefined {
  return csvLink.exec(html)?.[1];
}

/** The page with the size of its CSV in the link to it. */
export function withCsvSize(html: string, bytes: number): string {
  const size = `(CSV, ${Math.max(1, Math.round(bytes / 1000))} KB)`;
  return html.replace(/<span data-csv-size(?:="[^"]*")?>[^<]*<\/span>/, size);
}
