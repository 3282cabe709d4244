import { usualDirection, type Sort, type SortKey } from './comparison-order.ts';

/** What stands on the upright axis, as `?up=` says it; the first is the usual one. */
export const upMeasures = ['openings', 'growth'] as const;
export type UpMeasure = (typeof upMeasures)[number];

/** How pay is spaced, as `?pay=` says it: each step doubles, or all steps are even. */
export const paySpacings = ['doubling', 'even'] as const;
export type PaySpacing = (typeof paySpacings)[number];

/** What narrows the occupations to some; '' stands for any. */
export const exploreFilters = ['category', 'education', 'zone', 'interest'] as const;
export type ExploreFilter = (typeof exploreFilters)[number];

/** What a reader has chosen; a link with it shows the same to someone else. */
export interface ExploreState extends Readonly<Record<ExploreFilter, string>> {
  readonly up: UpMeasure;
  readonly pay: PaySpacing;
  readonly sort: Sort;
  /** Words that the names of the occupations sought hold, or ''. */
  readonly words: string;
}

/** What the page offers, so that an address asking for more is noticed. */
export type ExploreChoices = Readonly<Record<ExploreFilter, readonly string[]>> & {
  readonly sortKeys: readonly SortKey[];
};

const usualSort: SortKey = 'pay';
const longestWords = 80;
const longestQuote = 40;

export const usualExplore: ExploreState = {
  up: 'openings',
  pay: 'doubling',
  category: '',
  education: '',
  zone: '',
  interest: '',
  words: '',
  sort: { key: usualSort, direction: usualDirection(usualSort) },
};

const filterWords: Readonly<Record<ExploreFilter, string>> = {
  category: 'the category',
  education: 'the usual schooling',
  zone: 'the job zone',
  interest: 'the interest',
};

/**
 * Reads `?up=&pay=&category=&education=&zone=&interest=&q=&sort=&dir=`. What the page cannot show
 * is left at its usual value, and explained in a sentence that says what is shown instead.
 */
export function readExploreAddress(
  search: string,
  choices: ExploreChoices,
): { readonly state: ExploreState; readonly complaints: readonly string[] } {
  const asked = new URLSearchParams(search);
  const complaints: string[] = [];
  const choose = <Value extends string>(
    name: string,
    known: readonly Value[],
    what: string,
    instead: string,
  ): Value | undefined => {
    const text = asked.get(name)?.trim() ?? '';
    if (text === '') return undefined;
    const found = known.find((value) => value === text);
    if (!found) {
      const quoted = text.slice(0, longestQuote);
      complaints.push(
        `The address asks for ${what} “${quoted}”, which this page does not have. ${instead}`,
      );
    }
    return found;
  };
  const filter = (name: ExploreFilter) =>
    choose(name, choices[name], filterWords[name], 'That part of it is left out.') ?? '';
  const key = choose('sort', choices.sortKeys, 'an order by', 'The highest pay comes first.');
  const dir = choose('dir', ['asc', 'desc'], 'the direction', 'The usual one is kept.');
  const sortKey = key ?? usualSort;
  const directions = { asc: 'ascending', desc: 'descending' } as const;
  const state: ExploreState = {
    up: choose('up', upMeasures, 'a drawing of', 'Openings are drawn.') ?? usualExplore.up,
    pay:
      choose('pay', paySpacings, 'pay in steps called', 'Each step doubles the pay.') ??
      usualExplore.pay,
    category: filter('category'),
    education: filter('education'),
    zone: filter('zone'),
    interest: filter('interest'),
    words: (asked.get('q') ?? '').trim().slice(0, longestWords),
    sort: { key: sortKey, direction: dir ? directions[dir] : usualDirection(sortKey) },
  };
  return { state, complaints };
}

/**
 * The query string of `state` with its question mark; '' when all is as usual. Other parts of
 * `search`, such as a place to carry on, stay.
 */
export function exploreAddress(state: ExploreState, search = ''): string {
  const address = new URLSearchParams(search);
  const put = (name: string, value: string, usual = '') => {
    if (value === usual) address.delete(name);
    else address.set(name, value);
  };
  put('up', state.up, usualExplore.up);
  put('pay', state.pay, usualExplore.pay);
  for (const name of exploreFilters) put(name, state[name]);
  put('q', state.words);
  put('sort', state.sort.key, usualSort);
  const isUsual = state.sort.direction === usualDirection(state.sort.key);
  put('dir', isUsual ? '' : state.sort.direction === 'ascending' ? 'asc' : 'desc');
  const text = address.toString();
  return text ? `?${text}` : '';
}

/** Whether anything is left out of what is drawn. */
export function isNarrowed(state: ExploreState): boolean {
  return exploreFilters.some((name) => state[name] !== '');
}
