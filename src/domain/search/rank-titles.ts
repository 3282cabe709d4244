import { compareText } from './compare-text.ts';
import { asTyped, type WordMatches } from './match-words.ts';
import { fitOf, type MatchedQuery } from './title-fit.ts';
import type { IndexedTitle, TitleIndex } from './title-index.ts';

/** A title and how well it answers. Higher is better. */
export interface RankedTitle {
  readonly title: IndexedTitle;
  readonly score: number;
  /** Which form of the title is nearest to the query. */
  readonly form: number;
  /** The query names this title, word for word. */
  readonly exact: boolean;
}

/** The titles that lead to one page, best first. */
export interface RankedDestination {
  readonly best: RankedTitle;
  readonly others: readonly RankedTitle[];
}

const othersKept = 3;

/** What a title page is worth less than an official name where a few letters are typed. */
const titlePageInBrief = 20;

/** What a title must have when none has every word: of what the best one has, and of all words. */
const leastOfBest = 0.6;
const leastOfWords = 1 / 3;
/** Less of what a query says is nothing like it. */
const leastShareAtAll = 0.35;

/** How titles are ranked. */
export interface Ranking {
  /** Take titles with some of the words where none has every word. */
  readonly partial: boolean;
  /** Leave out the titles from this position on that have only the beginning of a word. */
  readonly upTo: number;
  /** How much people employed count beside what a title is worth anyhow. */
  readonly sizeCounts: number;
  /** A word, by its number, that a title with some of the words must have. */
  readonly noun?: number | undefined;
}

/**
 * The titles that answer a query, gathered by the page they lead to, best first. Titles with every
 * word come alone; when there are none, those with the most telling words, if `partial`.
 */
export function rankTitles(
  index: TitleIndex,
  query: MatchedQuery,
  { partial, upTo, sizeCounts, noun }: Ranking,
): { readonly everyWord: boolean; readonly destinations: readonly RankedDestination[] } {
  const found = titlesByWords(index, query.words, upTo);
  const everyWord = found.full.length > 0;
  if (!everyWord && !partial) return { everyWord, destinations: [] };
  const general = isGeneralWord(index, query);
  const destinations = new Map<number, RankedTitle[]>();
  // Where size counts, a title of our own is one of the many people of its occupation.
  const ofFew = ({ record }: IndexedTitle) =>
    sizeCounts > 0 && record.standing === 'page' ? titlePageInBrief : 0;
  const must = noun === undefined ? undefined : new Set(index.titlesWith[noun]);
  for (const position of everyWord ? found.full : nearest(found, query.words.length, must)) {
    const title = index.titles[position];
    if (!title) continue;
    const { value, form, exact } = fitOf(title, query, index.costs);
    const named = exact && general && title.record.standing === 'listed' ? 0 : value;
    const share = everyWord ? 1 : (found.share[position] ?? 0);
    const matched = 1000 * share + 100 * (found.quality[position] ?? 0);
    const score = matched + named + title.weight + sizeCounts * title.size - ofFew(title);
    keep(destinations, { title, form, exact, score });
  }
  const all = [...destinations.values()].flatMap(([best, ...others]): RankedDestination[] =>
    best ? [{ best, others }] : [],
  );
  return { everyWord, destinations: all.sort((a, b) => byScore(a.best, b.best)) };
}

function nearest(
  { touched, count, share }: Found,
  words: number,
  must: ReadonlySet<number> | undefined,
): number[] {
  const enough = touched.filter(
    (position) =>
      (count[position] ?? 0) >= leastOfWords * words && (must === undefined || must.has(position)),
  );
  const best = enough.reduce((most, position) => Math.max(most, share[position] ?? 0), 0);
  // A title of the job that is asked for is like it, whatever else it lacks.
  if (best < leastShareAtAll && must === undefined) return [];
  return enough.filter((position) => (share[position] ?? 0) >= leastOfBest * best);
}

/** The titles with words of a query, and for each title, by its position, how they fit. */
interface Found {
  /** Those with any word, and those with every word. */
  readonly touched: readonly number[];
  readonly full: readonly number[];
  /** How many words a title has. */
  readonly count: Uint8Array;
  /**
   * How much of the query's meaning a title has: rare words tell more than common ones, and words
   * as typed more than mended ones.
   */
  readonly share: Float32Array;
  /** How well its words stand for those of the query. */
  readonly quality: Float32Array;
}

function titlesByWords(index: TitleIndex, words: readonly WordMatches[], upTo: number): Found {
  const size = index.titles.length;
  const seen = new Uint8Array(size);
  const count = new Uint8Array(size);
  const share = new Float32Array(size);
  const quality = new Float32Array(size);
  const touched: number[] = [];
  const full: number[] = [];
  const telling = words.map((matches) => tellingness(index, matches));
  const whole = telling.reduce((sum, weight) => sum + weight, 0);
  for (const [at, matches] of words.entries()) {
    const best = [...matches].sort((a, b) => b[1] - a[1]);
    for (const [number, value] of best) {
      const end = value >= asTyped ? size : upTo;
      for (const position of index.titlesWith[number] ?? []) {
        if (position >= end) break;
        if (seen[position] === at + 1) continue;
        seen[position] = at + 1;
        const before = count[position] ?? 0;
        if (before === 0) touched.push(position);
        count[position] = before + 1;
        share[position] = (share[position] ?? 0) + (value * value * (telling[at] ?? 0)) / whole;
        quality[position] = (quality[position] ?? 0) + value / words.length;
        if (before + 1 === words.length) full.push(position);
      }
    }
  }
  return { touched, full, count, share, quality };
}

/** A letter alone, as in "C programmer", says next to nothing beside a word. */
const ofOneLetter = 0.1;

function tellingness(index: TitleIndex, matches: WordMatches): number {
  let titles = 0;
  const letters = [...matches.keys()].every((number) => index.words[number]?.length === 1);
  if (letters && matches.size > 0) return ofOneLetter;
  for (const number of matches.keys()) titles += index.titlesWith[number]?.length ?? 0;
  return 1 + Math.log((index.titles.length + 1) / (titles + 1));
}

const fewestForGeneral = 12;
const leastShare = 0.15;

/**
 * Whether the query is one word, such as "police" or "supervisor", that a list happens to give as
 * a title of its own in one corner, while most titles with the word are counted elsewhere. Then
 * the lone listing says little about what a reader looks for.
 */
function isGeneralWord(index: TitleIndex, { whole }: MatchedQuery): boolean {
  const [word, more] = whole ?? [];
  if (word === undefined || more !== undefined) return false;
  const titles = (index.titlesWith[word] ?? []).flatMap((at) => index.titles[at] ?? []);
  if (titles.length < fewestForGeneral) return false;
  const own = titles.find(({ forms: [main] }) => main?.length === 1 && main[0] === word);
  const inOwn = titles.filter(({ record: { occupations } }) =>
    own?.record.occupations.includes(occupations[0] ?? -1),
  );
  return own !== undefined && inOwn.length < leastShare * titles.length;
}

/** Better first; of equals the shorter, then the first in the alphabet. */
function byScore(a: RankedTitle, b: RankedTitle): number {
  const [x, y] = [a.title.record.title, b.title.record.title];
  return b.score - a.score || x.length - y.length || compareText(x, y);
}

function keep(destinations: Map<number, RankedTitle[]>, ranked: RankedTitle): void {
  const list = destinations.get(ranked.title.destination);
  if (!list) {
    destinations.set(ranked.title.destination, [ranked]);
    return;
  }
  const at = list.findIndex((other) => byScore(ranked, other) < 0);
  if (at >= 0) list.splice(at, 0, ranked);
  else if (list.length <= othersKept) list.push(ranked);
  if (list.length > othersKept + 1) list.pop();
}
