import type { ContentFile } from './content-file.ts';
import { frontMatterSentences } from './front-matter-text.ts';
import { proseBlocks, type Wording } from './prose.ts';

const figures = new Set(['Pay', 'Openings', 'JobGrowth', 'Turnover', 'RatedLower', 'Amount']);

/** As a reader hears it: a figure is one word, a term or a career is its own words. */
const asWritten: Wording = ({ name, text }) => (figures.has(name) ? 'number' : text || 'name');

/** As `asWritten`, with the names of occupations, which inflate every formula, replaced. */
const namesReplaced: Wording = (component) =>
  component.name === 'Career' ? 'they' : asWritten(component);

/** All sentences of a file, the front matter's first. */
export function sentencesAsWritten(file: ContentFile): string[] {
  return [...frontMatterSentences(file.frontMatter), ...bodyTexts(file.body, asWritten)];
}

/** The same with each of `names`, in the singular and the plural, replaced by "they". */
export function sentencesWithoutNames(file: ContentFile, names: readonly string[]): string[] {
  const texts = [...frontMatterSentences(file.frontMatter), ...bodyTexts(file.body, namesReplaced)];
  const patterns = names.map((name) => new RegExp(`\\b${name}s?\\b`, 'gi'));
  return texts.map((text) =>
    patterns.reduce((changed, pattern) => changed.replace(pattern, 'they'), text),
  );
}

/** The lead-in of a paragraph for parents, such as "**What it pays.**", which is a label. */
const label = /^\*\*[^*]+[.?]\*\*/gm;

/** What stands between the lists: the sentences of the body, without the labels for parents. */
export function bodyAsWritten(file: ContentFile): string[] {
  return bodyTexts(file.body.replaceAll(label, ''), asWritten);
}

function bodyTexts(body: string, wording: Wording): string[] {
  return proseBlocks(body, wording).flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
}
