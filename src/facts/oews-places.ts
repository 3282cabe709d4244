import { isCollapsed } from '../domain/collapsed-pay.ts';
import { factId } from '../domain/fact-id.ts';
import type { Figure } from '../domain/figure.ts';
import { percentilePoints, type OewsMeasure, type PlaceMeasure } from '../domain/measure.ts';
import { nationId, placeScopeOf } from '../domain/place.ts';
import type { FigureTable } from './figure-table.ts';
import { newestReleaseOf, releasesOf } from './held-releases.ts';
import { oncePer } from './once.ts';
import { oewsColumn, oewsFigureOf } from './oews-figure.ts';
import { newestOewsRelease } from './oews-releases.ts';
import { oewsFigure, oewsRow } from './oews.ts';
import { placeById } from './places.ts';
import { readFigureTable } from './read-figure-table.ts';
import { oewsMetro, oewsState } from './tables/places.ts';

/** The two kinds of place below the nation that OEWS has a table of. */
export type AreaScope = 'state' | 'metro';

const tables = {
  state: {
    table: oewsState,
    read: oncePer((release: string) => readFigureTable(oewsState, release)),
  },
  metro: {
    table: oewsMetro,
    read: oncePer((release: string) => readFigureTable(oewsMetro, release)),
  },
} as const;

/** The releases held for states or for metros, oldest first. */
export const placeReleases = (scope: AreaScope): readonly string[] =>
  releasesOf(tables[scope].table);

/** Throws a FactsError when there is no such place. */
function scopeOf(place: string): AreaScope | 'nation' {
  return placeScopeOf(placeById(place).id);
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
 * that kind of place, unless another is named. A row, column or release that is not held is a
 * missing figure (`no-estimate`), never zero. Throws a FactsError when there is no such place.
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
  const id = factId({ dataset: 'oews', release: held, place, code, measure });
  const cell = figures?.cell(place, code, oewsColumn(measure)) ?? 'no-estimate';
  return oewsFigureOf(id, measure, cell, held);
}

/** The nation is what places are held against, so it has no quotient of its own. */
function nationFigure(
  code: string,
  measure: PlaceMeasure,
  release = newestOewsRelease().release,
): Figure {
  if (isNational(measure)) return oewsFigure(code, measure, release);
  const id = factId({ dataset: 'oews', release, place: nationId, code, measure });
  return oewsFigureOf(id, measure, 'no-estimate', release);
}

const isNational = (measure: PlaceMeasure): measure is OewsMeasure =>
  measure !== 'jobs-per-1000' && measure !== 'location-quotient';

/** The ids of the states and territories, or of the metros, that have a row of an occupation. */
export function placesWith(scope: AreaScope, code: string, release?: string): readonly string[] {
  return figuresOf(scope, release).figures?.firstKeysWith(code) ?? [];
}

/**
 * The detailed occupations that a state, territory or metro has a row of, in the order of codes;
 * none for the nation.
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

/** Whether a state, territory or metro has a row of an occupation. */
export function hasPlaceRow(place: string, code: string, release?: string): boolean {
  const scope = scopeOf(place);
  return scope !== 'nation' && (figuresOf(scope, release).figures?.has(place, code) ?? false);
}

/**
 * The detailed occupations that any state, or any metro, has a row of, in the order of codes. The
 * copy of the metros leaves many out.
 */
export function codesOf(scope: AreaScope, release?: string): readonly string[] {
  const { release: held, figures } = figuresOf(scope, release);
  return (figures?.secondKeys() ?? []).filter((code) => isDetailed(code, held));
}

/** Whether the file of a scope holds a measure for anyone: the copy of the metros has medians only. */
export function hasMeasure(scope: AreaScope, measure: PlaceMeasure, release?: string): boolean {
  return figuresOf(scope, release).figures?.hasColumn(oewsColumn(measure)) ?? false;
}

/**
 * Whether the five yearly percentiles of an occupation in a place rest on a handful of answers,
 * as equal ones beside a far one show.
 */
export function isCollapsedIn(place: string, code: string, release?: string): boolean {
  return isCollapsed(
    percentilePoints.map((point) => placeFigure(place, code, `annual-${point}`, release)),
  );
}
