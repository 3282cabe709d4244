import { occupationInIndustry } from '../domain/figures/fact-code.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { columnOf } from '../domain/figures/measure-of.ts';
import type { OewsMeasure } from '../domain/figures/measures.ts';
import { newestReleaseOf } from './held-releases.ts';
import { once, oncePer } from './once.ts';
import { oewsFigureAt } from './oews-figure.ts';
import { readFigureTable } from './read-figure-table.ts';
import { readTable } from './read-table.ts';
import { industries, oewsIndustry } from './tables/places.ts';
import type { RowOf } from './tables/table.ts';

export type Industry = RowOf<typeof industries>;

/** Every industry, in the order of codes: a sector comes before what lies in it. */
export const allIndustries = once((): readonly Industry[] => readTable(industries));

const byNaics = once(() => new Map(allIndustries().map((row) => [row.naics, row])));

/** The industry of a code such as `62`, `31-33` or `622100`. */
export function industryOf(naics: string): Industry | undefined {
  return byNaics().get(naics);
}

/** The industries of one level that lie in another one, or every sector. */
export function industriesIn(parent = ''): readonly Industry[] {
  return allIndustries().filter((row) => row.parent === parent);
}

const figures = oncePer((release: string) => readFigureTable(oewsIndustry, release));

/** The release of the figures by industry. */
const industryRelease = once(() => newestReleaseOf(oewsIndustry));

/** One figure of an occupation in an industry, national; missing where there is no row. */
export function industryFigure(
  naics: string,
  code: string,
  measure: OewsMeasure,
  release = industryRelease(),
): Figure {
  const inIndustry = occupationInIndustry(code, naics);
  const cell = figures(release).cell(naics, code, columnOf(measure));
  return oewsFigureAt({ release, place: 'US', code: inIndustry, measure }, cell);
}

/** The industries of a level that have a row of an occupation, in the order of codes. */
export function industriesWith(
  code: string,
  level: Industry['level'],
  release = industryRelease(),
): readonly Industry[] {
  const table = figures(release);
  return allIndustries().filter((row) => row.level === level && table.has(row.naics, code));
}

/** The occupations that an industry has a row of, in the order of codes. */
export function occupationsIn(naics: string, release = industryRelease()): readonly string[] {
  return figures(release).secondKeysOf(naics);
}
