import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { askedListFields } from '../../../src/content-schemas/asked-list.ts';
import { once } from '../../../src/facts/once.ts';
import type { WrittenList } from '../../../src/page-models/find/asked-list.ts';

const folder = 'src/content/lists';

/** Every list that people ask for, in their order. */
export const writtenLists = once((): readonly WrittenList[] =>
  readdirSync(folder)
    .map((file) => ({
      slug: file.replace(/\.yaml$/, ''),
      fields: askedListFields.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
    }))
    .toSorted((a, b) => a.fields.order - b.fields.order),
);
