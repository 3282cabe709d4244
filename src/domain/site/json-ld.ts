/**
 * Things of schema.org as the text of a `<script type="application/ld+json">`. No `<` is left in
 * it, so nothing inside can end the element.
 */
export function jsonLdText(things: readonly object[]): string {
  const [first, ...others] = things;
  const body = others.length === 0 ? first : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...body }).replaceAll('<', '\\u003c');
}
