import { categories } from '../../domain/categories.ts';
import { difference } from '../../domain/derive.ts';
import type { Place } from '../../domain/place.ts';
import {
  largestThere,
  type CategoryThere,
  type OccupationThere,
} from '../../domain/place-occupation.ts';
import { routes } from '../../domain/routes.ts';
import { codesIn, placeFigure } from '../../facts/oews-places.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { occupationCareer, type OccupationCareer } from '../career-directory.ts';

/** Every occupation that has a row in a place, A to Z. */
export function occupationsThere({ id }: Place): readonly OccupationThere[] {
  return codesIn(id)
    .flatMap((code) => occupationCareer(code) ?? [])
    .map((career) => occupationThere(id, career))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

// One collator for some hundred thousand comparisons: `localeCompare` makes one for each.
const { compare: compareNames } = new Intl.Collator('en');

function occupationThere(place: string, career: OccupationCareer): OccupationThere {
  const { code, name, href, category, isResidual } = career;
  const median = placeFigure(place, code, 'annual-median');
  const nation = oewsFigure(code, 'annual-median');
  return {
    name,
    href,
    category,
    isResidual,
    median,
    p10: placeFigure(place, code, 'annual-p10'),
    p90: placeFigure(place, code, 'annual-p90'),
    jobs: placeFigure(place, code, 'employment'),
    nation,
    nationJobs: oewsFigure(code, 'employment'),
    difference: difference(median, nation),
  };
}

/** The 22 categories with what is published of each in a place, by `count` of people. */
export function categoriesThere(
  occupations: readonly OccupationThere[],
  count: (occupation: OccupationThere) => OccupationThere['jobs'],
): readonly CategoryThere[] {
  const byCode = Map.groupBy(occupations, ({ category }) => category.code);
  return categories.map(({ code, name, slug }) => {
    const there = byCode.get(code) ?? [];
    return {
      name,
      href: routes.category(slug),
      occupations: there.length,
      largest: largestThere(there, count, 1)[0],
    };
  });
}
