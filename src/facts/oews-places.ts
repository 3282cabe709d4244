import { collapsedWords } from '../domain/pay/collapsed-pay.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { columnOf } from '../domain/figures/measure-of.ts';
import { isNational, type PlaceMeasure } from '../domain/figures/measures.ts';
import { payMeasure, type PayPeriod } from '../domain/figures/measure.ts';
import { payRangeFrom } from '../domain/pay/pay-range.ts';
import { nationId, placeScopeOf, type AreaScope, type PlaceScope } from '../domain/places/place.ts';
import type { FigureTable } from './figure-table.ts';
import { newestReleaseOf, releasesOf } from './held-releases.ts';
import { once, oncePer } from './once.ts';
import { oewsFigureAt } from './oews-figure.ts';
import { newestOewsRelease } from './oews-releases.ts';
import { oewsFigure, oewsRow } from './oews.ts';
import { placeById } from './places.ts';
import { readFigureTable } from './read-figure-table.ts';
import { readTable } from './read-table.ts';
import { oewsLeftOut, oewsMetro, oewsRural, oewsState } from './tables/places.ts';

const tables = {
  state: {
    table: oewsState,
    read: oncePer((release: string) => readFigureTable(oewsState, release)),
  },
  metro: {
    table: oewsMetro,
    read: oncePer((release: string) => readFigureTable(oewsMetro, release)),
  },
  rural: {
    table: oewsRural,
    read: oncePer((release: string) => readFigureTable(oewsRural, release)),
  },
} as const;

/** The releases held for a kind of place, oldest first. */
export const placeReleases = (scope: AreaScope): readonly string[] =>
  releasesOf(tables[scope].table);

/** Throws a FactsError when there is no such place. */
const scopeOf = (place: string): PlaceScope => placeScopeOf(placeById(place).id);

const leftOut = once(
  () =>
    new Set(
      readTable(oewsLeftOut).map(({ release, scope, code }) => `${release} ${scope} ${code}`),
    ),
);

/** Whether the copy of a table that is held leaves an occupation out, though the agency may not. */
export function isLeftOut(
  scope: AreaScope,
  code: string,
  release = newestReleaseOf(tables[scope].table),
): boolean {
  return leftOut().has(`${release} ${scope} ${code}`);
}

/** Every occupation that the copy of a table leaves out. */
export function codesLeftOut(scope: AreaScope, release: string): readonly string[] {
  const start = `${release} ${scope} `;
  return [...leftOut()].flatMap((key) => (key.startsWith(start) ? key.slice(start.length) : []));
}

/** The figures of a scope; undefined where the release is not held for it. */
function figuresOf(
  scope: AreaScope,
  release = newestReleaseOf(tables[scope].table),
): { readonly release: string; readonly figures: FigureTable | undefined } {
  const held = placeReleases(scope).includes(release);
  return { release, figures: held ? tables[scope].read(release) : undefined };
}

/**
 * One OEWS figure of an occupation in a place, the nation too; of the newest release held for
 * that kind of place, unless another is named. Where there is no row the figure is missing
 * (`no-estimate`), and where the copy held leaves out the occupation, the column or the release it
 * is `not-in-our-copy`; never zero. Throws a FactsError when there is no such place.
 */
export function placeFigure(
  place: string,
  code: string,
  measure: PlaceMeasure,
  release?: string,
): Figure {
  const scope = scopeOf(place);
  if (scope === 'nation') return nationFigure(code, measure, release);
  const { release: held, figures } = figuresOf(scope, release);
  const cell = figures ? figures.cell(place, code, columnOf(measure)) : 'not-in-our-copy';
  const address = { release: held, place, code, measure };
  if (cell !== undefined) return oewsFigureAt(address, cell);
  return oewsFigureAt(address, isLeftOut(scope, code, held) ? 'not-in-our-copy' : undefined);
}

/** The nation is what places are held against, so it has no quotient of its own. */
function nationFigure(
  code: string,
  measure: PlaceMeasure,
  release = newestOewsRelease().release,
): Figure {
  if (isNational(measure)) return oewsFigure(code, measure, release);
  return oewsFigureAt({ release, place: nationId, code, measure }, 'no-estimate');
}

/** The ids of the places of a kind that have a row of an occupation. */
export function placesWith(scope: AreaScope, code: string, release?: string): readonly string[] {
  return figuresOf(scope, release).figures?.firstKeysWith(code) ?? [];
}

/**
 * The detailed occupations that a place below the nation has a row of, in the order of codes; none
 * for the nation.
 */
export function codesIn(place: string, release?: string): readonly string[] {
  const scope = scopeOf(place);
  if (scope === 'nation') return [];
  const { release: held, figures } = figuresOf(scope, release);
  const codes = figures?.secondKeysOf(place) ?? [];
  return codes.filter((code) => isDetailed(code, held));
}

const isDetailed = (code: string, release: string): boolean =>
  oewsRow(code, release)?.level === 'detailed';

/** Whether a place below the nation has a row of an occupation. */
export function hasPlaceRow(place: string, code: string, release?: string): boolean {
  const scope = scopeOf(place);
  return scope !== 'nation' && (figuresOf(scope, release).figures?.has(place, code) ?? false);
}

/**
 * The detailed occupations that any place of a kind has a row of, in the order of codes.
 */
export function codesOf(scope: AreaScope, release?: string): readonly string[] {
  const { release: held, figures } = figuresOf(scope, release);
  return (figures?.secondKeys() ?? []).filter((code) => isDetailed(code, held));
}

/** Whether the file of a scope holds a measure for anyone: a copy may lack some. */
export function hasMeasure(scope: AreaScope, measure: PlaceMeasure, release?: string): boolean {
  return figuresOf(scope, release).figures?.hasColumn(columnOf(measure)) ?? false;
}

/** What makes the pay of an occupation in a place look unusual, in words; undefined where nothing does. */
export function collapsedIn(place: string, code: string, period: PayPeriod): string | undefined {
  return collapsedWords(
    payRangeFrom(period, (point) => placeFigure(place, code, payMeasure(period, point))),
  );
}
