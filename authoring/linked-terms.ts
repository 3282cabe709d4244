import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { glossaryFrontMatter } from '../src/content-schemas/glossary-term.ts';
import type { LinkedTerm } from './word-finder.ts';

/** Folders of `src/content/` whose texts link the terms they use. */
const linkingFolders = [
  'guides',
  'titles',
  'certifications',
  'comparisons',
  'lessons',
  'qualifications',
  'pages',
] as const;

/** The glossary's terms under `root`, with the words that texts link. */
export function linkedTerms(root: string): LinkedTerm[] {
  const folder = join(root, 'src/content/glossary');
  return mdxFiles(folder).map((path) => {
    const [, frontMatter = ''] = readFileSync(path, 'utf8').split(/^---$/m);
    const { linkedWords, notLinkedIn } = glossaryFrontMatter.parse(parse(frontMatter));
    return { id: basename(path, '.mdx'), words: linkedWords, notIn: notLinkedIn };
  });
}

/** Every text under `root` that links terms, by path. */
export const linkingTexts = (root: string): string[] =>
  linkingFolders.flatMap((folder) => mdxFiles(join(root, 'src/content', folder)));

const mdxFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => join(folder, name));
