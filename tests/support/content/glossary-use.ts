/**
 * Ids of terms that no text and no page points to. `texts` are content files and source files: a
 * component `<Term id="…">` and a call `glossary('…')` both count.
 */
export function unusedTerms(ids: readonly string[], texts: readonly string[]): string[] {
  const all = texts.join('\n');
  return ids.filter(
    (id) => !all.includes(`<Term id="${id}"`) && !new RegExp(`glossary\\('${id}'\\)`).test(all),
  );
}
