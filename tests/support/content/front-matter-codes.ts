/** Where a code stands in the front matter: `candidates.0.code`. */
interface FieldCode {
  readonly field: string;
  readonly code: string;
}

/** Every occupation code of the front matter, with its field. */
function frontMatterCodes(frontMatter: unknown, field = ''): FieldCode[] {
  if (typeof frontMatter === 'string') {
    // A comparison also names titles, by address.
    const isTitle = field.startsWith('careers.') && /^[a-z]/.test(frontMatter);
    return !isTitle && /(?:^|\.)(?:code|leadsTo\.\d+|careers\.\d+)$/.test(field)
      ? [{ field, code: frontMatter }]
      : [];
  }
  if (typeof frontMatter !== 'object' || frontMatter === null) return [];
  return Object.entries(frontMatter).flatMap(([key, value]) =>
    frontMatterCodes(value, field ? `${field}.${key}` : key),
  );
}

/** A sentence for each code that no occupation of the newest release has: file, field, remedy. */
export function unknownCodes(
  file: string,
  frontMatter: unknown,
  known: ReadonlySet<string>,
): string[] {
  return frontMatterCodes(frontMatter)
    .filter(({ code }) => !known.has(code))
    .map(
      ({ field, code }) =>
        `${file}, ${field}: "${code}" is no occupation of the newest release. Look the code up in data/oews/national/.`,
    );
}
