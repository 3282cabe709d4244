import type { SearchedTitle } from '../domain/search/gather-titles.ts';
import { allTitleRows } from '../facts/job-titles.ts';
import { allTitleCorrections } from '../facts/title-corrections.ts';

/** Longer titles can wait for the second file: nobody has typed one before it is there. */
const soonTyped = 30;

const keyOf = ({ title, code }: { title: string; code: string }) =>
  `${code} ${title.toLowerCase()}`;

/** The titles of all lists, as search takes them: corrected where a list slips. */
export function listedTitles(): readonly SearchedTitle[] {
  const corrections = allTitleCorrections();
  const dropped = new Set(corrections.filter(({ what }) => what === 'drop').map(keyOf));
  const listed = allTitleRows()
    .filter((row) => !dropped.has(keyOf(row)))
    .map(({ title, code, prominent, source }) => ({
      title,
      code,
      // What SOC singles out are examples of rare titles; what My Next Move shows is what people say.
      prominent: source === 'oews' || (source === 'onet-reported' && prominent === 'yes'),
      isClassified: source === 'soc-direct-match',
      canWait: title.length > soonTyped,
    }));
  const ours = corrections
    .filter(({ what }) => what !== 'drop')
    .map(({ title, code, what }) => ({ title, code, prominent: true, isName: what === 'first' }));
  return [...listed, ...ours];
}
