import { categories, type Category } from '../words/categories.ts';
import {
  educationShort,
  entryEducationLevels,
  type EntryEducation,
} from '../schooling/preparation.ts';
import type { ListField } from './list-field.ts';
import { wordsField } from './list-match.ts';

/** A search among the names of the rows. */
export function nameField(label = 'Name contains'): ListField {
  return { name: wordsField, label, kind: 'words', values: [], usual: '' };
}

/** The categories whose slugs are `held` by rows of the list, in their order. */
export function categoryField(
  held: Iterable<string>,
  known: readonly Category[] = categories,
): ListField {
  const slugs = new Set(held);
  const offered = known.filter(({ slug }) => slugs.has(slug));
  return {
    name: 'category',
    label: 'Category',
    kind: 'one',
    values: offered.map(({ slug, name }) => ({ value: slug, label: name })),
    usual: '',
  };
}

/** The levels of schooling that rows of the list have, least first. */
export function educationField(held: Iterable<EntryEducation | undefined>): ListField {
  const levels = new Set(held);
  const offered = entryEducationLevels.filter((level) => levels.has(level));
  return {
    name: 'education',
    label: 'Usual schooling',
    kind: 'one',
    values: offered.map((level) => ({ value: level, label: educationShort(level) })),
    usual: '',
  };
}
