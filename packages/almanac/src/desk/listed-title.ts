import { formsOf } from '../../../../src/domain/search/title-forms.ts';
import { wordsOf } from '../../../../src/domain/search/words.ts';
import { titleLists, type TitleList } from '../../../../src/domain/words/title-lists.ts';
import { listInWords } from '../../../../src/domain/words/wording.ts';
import { allTitleRows, type TitleRow } from '../../../../src/facts/job-titles.ts';
import { once } from '../../../../src/facts/once.ts';
import { allTitleCorrections } from '../../../../src/facts/title-corrections.ts';

/** A title as lists count it in an occupation. */
export interface Listing {
  readonly code: string;
  /** As the lists print it. */
  readonly title: string;
  readonly lists: readonly TitleList[];
}

/** What words are compared by: case, number and punctuation do not count. */
export const titleKey = (words: string): string => wordsOf(words).join(' ');

/** Every row of every list by the key of its title, short forms in brackets left out. */
const rowsByKey = once(() => {
  const slips = new Set(
    allTitleCorrections()
      .filter(({ what }) => what === 'drop')
      .map(({ title, code }) => `${code} ${titleKey(title)}`),
  );
  const keyed = allTitleRows().map((row) => ({ row, key: titleKey(formsOf(row.title).full) }));
  const kept = keyed.filter(({ row, key }) => !slips.has(`${row.code} ${key}`));
  return Map.groupBy(kept, ({ key }) => key);
});

/** The occupations that lists count a title in, those with the most listings first. */
export function listingsOf(title: string): readonly Listing[] {
  const rows = (rowsByKey().get(titleKey(title)) ?? []).map(({ row }) => row);
  return [...Map.groupBy(rows, ({ code }) => code)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([code, of]) => ({
      code,
      title: of[0]?.title ?? title,
      lists: [...new Set(of.map(({ source }: TitleRow) => source))],
    }));
}

/** "Listed as “Driver” in O*NET’s list of alternate titles." */
export const listingWords = ({ title, lists }: Listing): string =>
  `Listed as “${title}” in ${listInWords(lists.map((list) => titleLists[list]))}.`;
