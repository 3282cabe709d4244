const commands: Readonly<Record<string, string>> = {
  '‘': String.raw`\textquoteleft{}`,
  '’': String.raw`\textquoteright{}`,
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
  $: String.raw`\textdollar{}`,
  _: String.raw`\textunderscore{}`,
};

const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0308': '"',
  '\u0327': 'c',
};

/**
 * A title as a BibTeX file holds it: in ASCII, with what TeX would act on escaped, and with the
 * words that have a capital in braces, so that a style that writes titles small leaves it to them.
 */
export function bibtexTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/[&%#{}]/g, String.raw`\$&`)
    .replaceAll(/[‘’“”–—$_]/g, (mark) => commands[mark] ?? mark)
    .replaceAll(/(.)([\u0300-\u0303\u0308\u0327])/gu, (_, letter: string, accent: string) => {
      const command = accents[accent] ?? '';
      return `{\\${command} ${letter}}`;
    })
    .split(/(:\s*)/)
    .map((part) => part.replaceAll(/([^\\])\b([a-z]*[A-Z].*?)\b/g, '$1{$2}'))
    .join('');
}
