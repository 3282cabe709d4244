import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { askedListFields } from '../../../src/content-schemas/asked-list.ts';
import { certificationFrontMatter } from '../../../src/content-schemas/certification.ts';
import { comparisonFrontMatter } from '../../../src/content-schemas/comparison.ts';
import { glossaryFrontMatter } from '../../../src/content-schemas/glossary-term.ts';
import { guideFrontMatter } from '../../../src/content-schemas/guide.ts';
import { lessonFrontMatter } from '../../../src/content-schemas/lesson.ts';
import { qualificationFrontMatter } from '../../../src/content-schemas/qualification.ts';
import { titleFrontMatter } from '../../../src/content-schemas/title.ts';
import type { SearchedTexts } from '../../../src/page-models/search-records.ts';

const fences = /^---\r?\n([\s\S]*?)\r?\n---/;

interface Parser<Fields> {
  readonly parse: (fields: unknown) => Fields;
}

/** The checked front matter of every file of a folder of `src/content/`, by name. */
function written<Fields>(folder: string, schema: Parser<Fields>, ending = '.mdx') {
  const directory = path.resolve('src/content', folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => {
      const text = readFileSync(path.join(directory, name), 'utf8');
      const fields = ending === '.mdx' ? fences.exec(text)?.[1] : text;
      if (fields === undefined) {
        throw new Error(`src/content/${folder}/${name} has no front matter: begin it with "---".`);
      }
      return { id: path.parse(name).name, fields: schema.parse(parse(fields)) };
    });
}

const fieldsIn = <Fields>(folder: string, schema: Parser<Fields>): readonly Fields[] =>
  written(folder, schema).map(({ fields }) => fields);

/** What is written of everything that search finds, read as the site's collections read it. */
export const writtenTexts = (): SearchedTexts => ({
  titles: fieldsIn('titles', titleFrontMatter),
  guides: fieldsIn('guides', guideFrontMatter),
  certifications: fieldsIn('certifications', certificationFrontMatter),
  qualifications: fieldsIn('qualifications', qualificationFrontMatter),
  comparisons: fieldsIn('comparisons', comparisonFrontMatter),
  terms: written('glossary', glossaryFrontMatter).map(({ id, fields }) => ({ ...fields, id })),
  lessons: fieldsIn('lessons', lessonFrontMatter),
  lists: written('lists', askedListFields, '.yaml')
    .map(({ id, fields }) => ({ slug: id, fields }))
    .toSorted((a, b) => a.fields.order - b.fields.order),
});
