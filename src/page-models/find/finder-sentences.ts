import { briefOf } from '../../briefs.ts';
import { categories } from '../../domain/words/categories.ts';
import { careersInCategory } from '../career-directory.ts';

/** What each job is, in a sentence, by code: one file a category, because few are shown at once. */
export const sentenceFiles = (): readonly {
  readonly group: string;
  readonly sentences: Readonly<Record<string, string>>;
}[] =>
  categories.map((category) => ({
    group: category.code.slice(0, 2),
    sentences: Object.fromEntries(
      careersInCategory(category).map(({ code }) => [code, briefOf(code).sentence]),
    ),
  }));
