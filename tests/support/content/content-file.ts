import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { oncePer } from '../../../src/facts/once.ts';

/** A content file, split as the build splits it. */
export interface ContentFile {
  /** Path from the project's root, for messages. */
  readonly path: string;
  /** File name without `.mdx`. */
  readonly id: string;
  readonly frontMatter: unknown;
  readonly body: string;
}

const fences = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

export function splitContentFile(path: string, text: string): ContentFile {
  const match = fences.exec(text);
  if (!match?.[1]) throw new Error(`${path} has no front matter between two lines of "---".`);
  return {
    path,
    id: basename(path, '.mdx'),
    frontMatter: readYaml(path, match[1]),
    body: text.slice(match[0].length),
  };
}

function readYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(
      `${path}: the front matter is not valid YAML. Put a text that holds a colon in quotes.`,
      { cause: error },
    );
  }
}

/** The content files of one folder of `src/content/`, by name: each is read and parsed once. */
export const contentFiles = oncePer((folder: string): readonly ContentFile[] => {
  const directory = join('src/content', folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => {
      const path = join(directory, name);
      return splitContentFile(path, readFileSync(path, 'utf8'));
    });
});
