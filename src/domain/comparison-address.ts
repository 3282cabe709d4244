import type { Sort, SortKey } from './comparison-order.ts';
import { usualDirection } from './comparison-order.ts';

/** What a page can show, so that an address asking for more is noticed. */
export interface ComparisonChoices {
  readonly sortKeys: readonly SortKey[];
  readonly usualSort: SortKey;
  /** Values of `?education=`. */
  readonly education: readonly string[];
  /** Slugs of `?only=`, which rows may be chosen from; none where all are always shown. */
  readonly only: readonly string[];
  /** Values of `?view=`; the first is the usual one. */
  readonly views: readonly string[];
}

/** What a reader has chosen; a link with it shows the same to someone else. */
export interface ComparisonState {
  readonly sort: Sort;
  /** A level of schooling, or '' for all. */
  readonly education: string;
  /** Words the name must hold, or '' for all. */
  readonly words: string;
  /** Slugs of the rows chosen; none stands for all. */
  readonly only: readonly string[];
  readonly view: string;
}

export function usualState(choices: ComparisonChoices): ComparisonState {
  return {
    sort: { key: choices.usualSort, direction: usualDirection(choices.usualSort) },
    education: '',
    words: '',
    only: [],
    view: choices.views[0] ?? '',
  };
}

/** A damaged list is explained so many times, not once for each of its parts. */
const mostComplaints = 3;

const directions = { asc: 'ascending', desc: 'descending' } as const;

/**
 * Reads `?sort=&dir=&education=&q=&only=&view=`. What the page cannot show is left at its usual value
 * and explained in a sentence a reader understands.
 */
export function readComparisonAddress(
  search: string,
  choices: ComparisonChoices,
): { readonly state: ComparisonState; readonly complaints: readonly string[] } {
  const asked = new URLSearchParams(search);
  const usual = usualState(choices);
  const complaints: string[] = [];
  const choose = <Value extends string>(name: string, known: readonly Value[], what: string) => {
    const text = asked.get(name);
    if (text === null || text === '') return undefined;
    const found = known.find((value) => value === text);
    if (!found)
      complaints.push(
        `The address asks this page to ${what} “${text.slice(0, 40)}”, which it cannot.`,
      );
    return found;
  };
  const key = choose('sort', choices.sortKeys, 'sort by') ?? usual.sort.key;
  const direction = choose('dir', ['asc', 'desc'], 'sort in the direction');
  const state = {
    sort: { key, direction: direction ? directions[direction] : usualDirection(key) },
    education: choose('education', choices.education, 'show only the schooling') ?? '',
    words: (asked.get('q') ?? '').trim().slice(0, 80),
    only: readOnly(asked.get('only') ?? '', choices.only, complaints),
    view: choose('view', choices.views, 'draw a chart of') ?? usual.view,
  };
  return { state, complaints };
}

/** The known slugs of a list with commas, in the page's order; one sentence for each of the others. */
function readOnly(text: string, known: readonly string[], complaints: string[]): readonly string[] {
  const asked = new Set(text.split(',').map((slug) => slug.trim()));
  asked.delete('');
  for (const slug of [...asked].filter((slug) => !known.includes(slug)).slice(0, mostComplaints)) {
    complaints.push(
      `The address asks for the category “${slug.slice(0, 40)}”, which is not on this page, so it is left out.`,
    );
  }
  return known.filter((slug) => asked.has(slug));
}

/**
 * The query string of `state`, with its question mark; '' when all is as usual. Other parameters
 * of `search` stay.
 */
export function comparisonAddress(
  state: ComparisonState,
  choices: ComparisonChoices,
  search = '',
): string {
  const usual = usualState(choices);
  const address = new URLSearchParams(search);
  const put = (name: string, value: string, usualValue: string) => {
    if (value === usualValue) address.delete(name);
    else address.set(name, value);
  };
  const { key, direction } = state.sort;
  put('sort', key, usual.sort.key);
  put(
    'dir',
    direction === usualDirection(key) ? '' : direction === 'ascending' ? 'asc' : 'desc',
    '',
  );
  put('education', state.education, '');
  put('q', state.words, '');
  put('only', state.only.join(','), '');
  put('view', state.view, usual.view);
  // A list reads better in a link with its commas.
  const text = address.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}
