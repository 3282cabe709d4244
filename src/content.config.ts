import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { askedListFields } from './content-schemas/asked-list.ts';
import { certificationFrontMatter } from './content-schemas/certification.ts';
import { comparisonFrontMatter } from './content-schemas/comparison.ts';
import { glossaryFrontMatter } from './content-schemas/glossary-term.ts';
import { guideFrontMatter } from './content-schemas/guide.ts';
import { lessonFrontMatter } from './content-schemas/lesson.ts';
import { idOfFile } from './content-schemas/own-names.ts';
import { pageFrontMatter } from './content-schemas/page.ts';
import { parentsInSpanishFrontMatter } from './content-schemas/parents-in-spanish.ts';
import { qualificationFrontMatter } from './content-schemas/qualification.ts';
import { titleFrontMatter } from './content-schemas/title.ts';

/** @param retainBody whether the text itself is asked for, besides what it becomes. */
const written = (folder: string, retainBody = false) =>
  glob({
    base: `./src/content/${folder}`,
    pattern: '*.mdx',
    retainBody,
    generateId: ({ entry, data }) => idOfFile(`src/content/${folder}`, entry, data.slug),
  });

export const collections = {
  certifications: defineCollection({
    loader: written('certifications'),
    schema: certificationFrontMatter,
  }),
  comparisons: defineCollection({
    loader: written('comparisons'),
    schema: comparisonFrontMatter,
  }),
  lists: defineCollection({
    loader: glob({
      base: './src/content/lists',
      pattern: '*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: askedListFields,
  }),
  // Comparisons take a guide's first lines.
  guides: defineCollection({ loader: written('guides', true), schema: guideFrontMatter }),
  lessons: defineCollection({ loader: written('lessons'), schema: lessonFrontMatter }),
  parentsInSpanish: defineCollection({
    loader: written('parents-in-spanish'),
    schema: parentsInSpanishFrontMatter,
  }),
  qualifications: defineCollection({
    loader: written('qualifications'),
    schema: qualificationFrontMatter,
  }),
  titles: defineCollection({ loader: written('titles'), schema: titleFrontMatter }),
  glossary: defineCollection({ loader: written('glossary'), schema: glossaryFrontMatter }),
  pages: defineCollection({ loader: written('pages'), schema: pageFrontMatter }),
};
