/** A text of the front matter and the field it stands in. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** What a reader reads of the front matter: every text but addresses, codes, days and sources. */
export function frontMatterTexts(frontMatter: unknown, field = ''): FieldText[] {
  if (typeof frontMatter === 'string') return [{ field, text: frontMatter }];
  if (typeof frontMatter !== 'object' || frontMatter === null) return [];
  return Object.entries(frontMatter).flatMap(([key, value]) =>
    unread.has(key) ? [] : frontMatterTexts(value, field ? `${field}.${key}` : key),
  );
}

const unread = new Set([
  'sources',
  'url',
  'code',
  'leadsTo',
  'careers',
  'prices',
  'slug',
  'kind',
  'list',
  'reviewed',
]);

/** Those texts of the front matter that are sentences. */
export function frontMatterSentences(frontMatter: unknown): string[] {
  return frontMatterTexts(frontMatter)
    .map(({ text }) => text)
    .filter((text) => /[.?!]$/.test(text));
}
