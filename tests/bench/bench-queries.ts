import type { SearchedOccupation, TitleRecord } from '../../src/domain/search/title-record.ts';
import { routes } from '../../src/domain/site/links.ts';
import { once } from '../../src/facts/once.ts';
import { placeById } from '../../src/facts/places.ts';
import { finderOfList } from '../../src/page-models/find/asked-list.ts';
import { writtenLists } from '../support/content/written-lists.ts';
import { everydayQueries, type EverydayQuery } from '../support/search/everyday-queries.ts';
import type { FoundPage } from './bench-engine.ts';
import { misspell, numberOf, slips } from './misspell.ts';

/** A query and what is right. */
export interface BenchQuery {
  readonly query: string;
  /** The rows of the table that it counts in. */
  readonly sets: readonly string[];
  isRight(page: FoundPage): boolean;
  /** Places of which one must be understood; none when no place is asked for. */
  readonly places: readonly string[];
}

export type Half = EverydayQuery['half'];

/** Any site: addresses are read below its root. */
const site = 'https://site.example';

/** Titles of a half that are taken out of the index to be asked for. */
const mostHeldOut = 300;

/** One to four words of letters: what people might type. */
const typeable = /^[A-Za-z]{3,}(?:[ -][A-Za-z]{2,}){0,3}$/;

/**
 * Titles that a list has and that are no name of a page, chosen by their spelling and not by hand.
 * Half of them are titles that a source singles out.
 */
export function heldOutTitles(records: readonly TitleRecord[], half: Half): readonly TitleRecord[] {
  const of = (standing: TitleRecord['standing']) =>
    records
      .filter((record) => record.standing === standing && typeable.test(record.title))
      .toSorted((a, b) => numberOf(a.title) - numberOf(b.title))
      .filter((_, at) => (at % 2 === 0) === (half === 'tuning'))
      .slice(0, mostHeldOut / 2);
  return [...of('prominent'), ...of('listed')];
}

/** Each title as it is and misspelt in four ways; an occupation that it is counted in is right. */
export function heldOutQueries(
  titles: readonly TitleRecord[],
  occupations: readonly SearchedOccupation[],
): readonly BenchQuery[] {
  return titles.flatMap((record) => {
    const right = new Set<string>(record.occupations.flatMap((at) => occupations[at]?.code ?? []));
    const isRight = ({ codes }: FoundPage) => codes.some((code) => right.has(code));
    const asked = (query: string, ...sets: string[]) => ({ query, sets, isRight, places: [] });
    return [
      asked(record.title.toLowerCase(), 'held out, as they are'),
      ...slips.map((slip) => asked(misspell(record.title, slip), 'held out, misspelt', slip)),
    ];
  });
}

/** The everyday queries, of one half or of both. */
export function askedEveryDay(half?: Half): readonly BenchQuery[] {
  return everydayQueries()
    .filter((asked) => half === undefined || asked.half === half)
    .map((asked) => ({
      query: asked.query,
      sets: [`everyday, ${asked.half} half`, ...(asked.half === 'reporting' ? [asked.kind] : [])],
      isRight: (page) => isRightOf(asked, page),
      places: asked.kind === 'place' ? [] : asked.places,
    }));
}

function isRightOf(asked: EverydayQuery, { href, codes }: FoundPage): boolean {
  if (asked.pages.includes(href) || codes.some((code) => asked.codes.includes(code))) return true;
  const { pathname, searchParams } = new URL(href, site);
  if (asked.kind === 'place') {
    return asked.places.some((id) => routes.place(placeById(id).slug) === pathname);
  }
  const list = wishesOfLists().get(pathname);
  if (list) return asked.wishes.some((wish) => isExactly(list, wish));
  return (
    pathname === routes.find() &&
    asked.wishes.some((wish) =>
      [...wish].every(([name, value]) => searchParams.get(name) === value),
    )
  );
}

/**
 * What the finder would be asked for each list that stands ready, by the list's address. Lists with
 * a rule or with careers of their own are left out: the finder cannot be asked for those.
 */
const wishesOfLists = once(
  (): ReadonlyMap<string, URLSearchParams> =>
    new Map(
      writtenLists()
        .filter(({ fields: { also, codes } }) => also === undefined && codes === undefined)
        .map(({ slug, fields }) => {
          const { searchParams } = new URL(finderOfList(fields), site);
          searchParams.set('sort', fields.sort);
          return [routes.list(slug), searchParams];
        }),
    ),
);

/** Whether a list asks for a wish and no more. Its order counts where one is wished for. */
function isExactly(list: URLSearchParams, wish: URLSearchParams): boolean {
  const names = new Set([...list.keys(), ...wish.keys()]);
  if (!wish.has('sort')) names.delete('sort');
  return [...names].every((name) => list.get(name) === wish.get(name));
}
