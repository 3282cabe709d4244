import { categories } from '../../domain/words/categories.ts';
import { difference } from '../../domain/figures/derive.ts';
import { searchWithPlace } from '../../domain/places/place-address.ts';
import type { Place } from '../../domain/places/place.ts';
import {
  largestThere,
  type CategoryThere,
  type OccupationThere,
} from '../../domain/places/place-occupation.ts';
import { isEntryEducation, type EntryEducation } from '../../domain/schooling/preparation.ts';
import { routes } from '../../domain/site/links.ts';
import { codesIn, collapsedIn, placeFigure } from '../../facts/oews-places.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { projectionRow } from '../../facts/projections.ts';
import { occupationCareer, type OccupationCareer } from '../career-directory.ts';

/** Every occupation that has a row in a place, A to Z, each leading to its pay there. */
export function occupationsThere({ id, slug }: Place): readonly OccupationThere[] {
  const asked = searchWithPlace('', slug);
  return codesIn(id)
    .flatMap((code) => occupationCareer(code) ?? [])
    .map((career) => ({ ...occupationThere(id, career), href: `${career.href}${asked}` }))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

// One collator for some hundred thousand comparisons: `localeCompare` makes one for each.
const { compare: compareNames } = new Intl.Collator('en');

function occupationThere(place: string, career: OccupationCareer): Omit<OccupationThere, 'href'> {
  const { code, name, category, isResidual } = career;
  const median = placeFigure(place, code, 'annual-median');
  const nation = oewsFigure(code, 'annual-median');
  return {
    name,
    category,
    education: educationOf(code),
    isResidual,
    median,
    p10: placeFigure(place, code, 'annual-p10'),
    p90: placeFigure(place, code, 'annual-p90'),
    jobs: placeFigure(place, code, 'employment'),
    quotient: placeFigure(place, code, 'location-quotient'),
    nation,
    difference: difference(median, nation),
    collapsed: collapsedIn(place, code, 'annual'),
  };
}

function educationOf(code: string): EntryEducation | undefined {
  const level = projectionRow(code)?.entry_education;
  return level && isEntryEducation(level) ? level : undefined;
}

/** The 22 categories with what is published of each in a place. */
export function categoriesThere(
  place: Place,
  occupations: readonly OccupationThere[],
): readonly CategoryThere[] {
  const asked = searchWithPlace('', place.slug);
  const byCode = Map.groupBy(occupations, ({ category }) => category.code);
  return categories.map(({ code, name, slug }) => {
    const there = byCode.get(code) ?? [];
    return {
      name,
      href: `${routes.category(slug)}${asked}`,
      occupations: there.length,
      largest: largestThere(there, 1)[0],
    };
  });
}
