import { describe, expect, it } from 'vitest';
import { isPresent } from '../../src/domain/figure.ts';
import type { PlaceMeasure } from '../../src/domain/measure.ts';
import { entryEducationLevels } from '../../src/domain/preparation.ts';
import { slugOf } from '../../src/domain/slug.ts';
import { educationFigure } from '../../src/facts/education-pay.ts';
import { FactsError } from '../../src/facts/facts-error.ts';
import {
  allIndustries,
  industriesIn,
  industriesWith,
  industryFigure,
  industryOf,
  occupationsIn,
} from '../../src/facts/industries.ts';
import {
  codesIn,
  codesOf,
  hasMeasure,
  hasPlaceRow,
  isCollapsedIn,
  placeFigure,
  placeReleases,
  placesWith,
} from '../../src/facts/oews-places.ts';
import { oewsFigure } from '../../src/facts/oews.ts';
import {
  allMetros,
  allPlaces,
  findPlace,
  metrosOf,
  neighborsOf,
  placeById,
  placeBySlug,
  statesAndTerritories,
} from '../../src/facts/places.ts';
import { parityFigure, parityYear } from '../../src/facts/price-parities.ts';
import { sourceOfFact } from '../../src/facts/sources.ts';

const names = (places: readonly { readonly name: string }[]) => places.map(({ name }) => name);

describe('the places', () => {
  it('are the nation, 51 states with the District of Columbia, 3 territories and 387 metros', () => {
    const kinds = Map.groupBy(allPlaces(), ({ kind }) => kind);
    expect([...kinds].map(([kind, of]) => [kind, of.length]).sort()).toEqual([
      ['metro', 387],
      ['nation', 1],
      ['state', 51],
      ['territory', 3],
    ]);
    expect(allPlaces()[0]?.id).toBe('US');
    expect(statesAndTerritories()).toHaveLength(54);
  });

  it('each have an id and an address of their own', () => {
    expect(new Set(allPlaces().map(({ id }) => id)).size).toBe(allPlaces().length);
    expect(new Set(allPlaces().map(({ slug }) => slug)).size).toBe(allPlaces().length);
    expect(allPlaces().filter(({ slug }) => slug !== slugOf(slug))).toEqual([]);
  });

  it.each([
    ['TX', 'Texas', 'texas', ['TX']],
    ['DC', 'District of Columbia', 'district-of-columbia', ['DC']],
    ['VI', 'U.S. Virgin Islands', 'us-virgin-islands', ['VI']],
    ['M19100', 'Dallas-Fort Worth-Arlington, TX', 'dallas-fort-worth-arlington-tx', ['TX']],
    ['M43580', 'Sioux City, IA-NE-SD', 'sioux-city-ia-ne-sd', ['IA', 'NE', 'SD']],
    [
      'M47900',
      'Washington-Arlington-Alexandria, DC-VA-MD-WV',
      'washington-arlington-alexandria-dc-va-md-wv',
      ['DC', 'VA', 'MD', 'WV'],
    ],
    [
      'M31140',
      'Louisville/Jefferson County, KY-IN',
      'louisville-jefferson-county-ky-in',
      ['KY', 'IN'],
    ],
  ])('have %s as %s', (id, name, slug, states) => {
    expect(placeById(id)).toMatchObject({ id, name, slug, states });
    expect(placeBySlug(slug)?.id).toBe(id);
  });

  it('stand in every state that they lie in', () => {
    expect(names(metrosOf('SD'))).toEqual([
      'Rapid City, SD',
      'Sioux City, IA-NE-SD',
      'Sioux Falls, SD-MN',
    ]);
    expect(names(metrosOf('RI'))).toEqual(['Providence-Warwick, RI-MA']);
    expect(metrosOf('GU')).toEqual([]);
    const listed = statesAndTerritories().flatMap(({ id }) => metrosOf(id));
    expect(new Set(listed)).toEqual(new Set(allMetros()));
    expect(listed.length).toBe(allMetros().reduce((sum, { states }) => sum + states.length, 0));
  });

  it('have neighbors', () => {
    expect(names(neighborsOf(placeById('TX')))).toEqual([
      'Arkansas',
      'Louisiana',
      'New Mexico',
      'Oklahoma',
    ]);
    expect(names(neighborsOf(placeById('M39660')))).toEqual([
      'Sioux City, IA-NE-SD',
      'Sioux Falls, SD-MN',
    ]);
    expect(neighborsOf(placeById('US'))).toEqual([]);
    expect(neighborsOf(placeById('PR'))).toEqual([]);
  });

  it('that are not listed are an error, with what to use', () => {
    expect(findPlace('ZZ')).toBeUndefined();
    expect(placeBySlug('atlantis')).toBeUndefined();
    expect(() => placeById('M38660')).toThrow(FactsError);
    expect(() => placeById('ZZ')).toThrow(
      'data/places/places.csv: The place "ZZ" is not listed. Use US, a two-letter state or territory, or M and the code of a metropolitan area that the table lists.',
    );
    expect(() => placeFigure('ZZ', '29-1141', 'annual-median')).toThrow(FactsError);
  });
});

describe('pay in a place, as the agency prints it', () => {
  it.each<[string, string, PlaceMeasure, number, string?]>([
    ['CA', '15-1252', 'annual-median', 174_410],
    ['CA', '29-1141', 'annual-median', 140_270],
    ['TX', '29-1141', 'annual-median', 95_970],
    ['PR', '29-1141', 'annual-median', 39_880],
    ['M41940', '15-1252', 'annual-median', 213_110],
    ['M35620', '15-1252', 'annual-median', 166_830],
    ['AL', '11-1011', 'employment', 810],
    ['AL', '11-1011', 'annual-p90', 317_400],
    ['AL', '11-1011', 'annual-median', 164_400, '2024-05'],
    ['M10180', '11-1011', 'hourly-median', 79.7],
    ['US', '29-1141', 'annual-median', 97_550],
  ])('%s %s %s is %d', (place, code, measure, value, release) => {
    const figure = placeFigure(place, code, measure, release);
    expect(figure).toMatchObject({
      id: `oews/${release ?? '2025-05'}/${place}/${code}/${measure}`,
      value,
    });
  });

  it.each<[string, string, PlaceMeasure, string, string?]>([
    ['TX', '27-2042', 'annual-median', 'hourly-only'],
    ['M10180', '25-2021', 'hourly-median', 'annual-only'],
    ['IA', '29-1249', 'annual-p90', 'not-published'],
    ['AL', '11-1011', 'annual-p90', 'not-published', '2024-05'],
    ['TX', '29-1141', 'hourly-median', 'no-estimate'],
    ['TX', '29-1141', 'location-quotient', 'no-estimate'],
    ['M10180', '29-1141', 'employment', 'no-estimate'],
    ['GU', '53-2011', 'annual-median', 'no-estimate'],
    ['TX', '99-9999', 'annual-median', 'no-estimate'],
    ['M10180', '11-1011', 'annual-median', 'no-estimate', '2024-05'],
    ['US', '29-1141', 'location-quotient', 'no-estimate'],
  ])('%s %s %s is %s, and never a number', (place, code, measure, missing, release) => {
    const figure = placeFigure(place, code, measure, release);
    expect(figure).toMatchObject({ missing });
    expect(figure).not.toHaveProperty('value');
  });

  it('is listed by place and by occupation alike', () => {
    const states = placesWith('state', '29-1141');
    expect(states).toHaveLength(54);
    expect(placesWith('metro', '29-1141').length).toBeGreaterThan(370);
    const codes = codesIn('TX');
    expect(codes.length).toBeGreaterThan(750);
    expect(codes).toEqual(codes.toSorted());
    expect(codes.every((code) => hasPlaceRow('TX', code))).toBe(true);
    expect(placesWith('state', '29-1024')).toEqual([]);
    expect(codesOf('state')).toHaveLength(829);
    expect(codesOf('metro')).toHaveLength(471);
    expect(codesIn('US')).toEqual([]);
    const rows = statesAndTerritories().flatMap(({ id }) => codesIn(id));
    expect(rows).toHaveLength(36_168);
  });

  it('is of the releases held, and the metros are of medians only', () => {
    expect(placeReleases('state')).toEqual(['2024-05', '2025-05']);
    expect(placeReleases('metro')).toEqual(['2025-05']);
    expect(hasMeasure('state', 'employment')).toBe(true);
    expect(hasMeasure('state', 'hourly-median')).toBe(false);
    expect(hasMeasure('metro', 'hourly-median')).toBe(true);
    expect(hasMeasure('metro', 'employment')).toBe(false);
  });

  it('that rests on a handful of answers is told apart', () => {
    expect(isCollapsedIn('DC', '53-2021')).toBe(true);
    expect(isCollapsedIn('TX', '29-1141')).toBe(false);
  });
});

describe('prices in a place', () => {
  it.each([
    ['US', 'all-items', 100],
    ['US', 'housing', 100.629],
    ['AL', 'all-items', 88.823],
    ['M10180', 'all-items', 90.364],
    ['M49180', 'other', 98.186],
  ] as const)('%s %s stand at %d', (place, line, value) => {
    expect(parityFigure(place, line)).toEqual({
      id: `rpp/2024/${place}/${line}/index`,
      unit: 'index',
      value,
    });
  });

  it('are of one year, and every metro and state has them', () => {
    expect(parityYear()).toBe('2024');
    const without = allPlaces().filter(({ id }) => !isPresent(parityFigure(id)));
    expect(names(without)).toEqual(['Guam', 'Puerto Rico', 'U.S. Virgin Islands']);
  });

  it('of housing are missing for a state, where only all items are at hand', () => {
    expect(parityFigure('TX', 'housing')).toMatchObject({ missing: 'no-estimate' });
  });
});

describe('pay by industry', () => {
  it('has 20 sectors, each with what lies in it', () => {
    expect(industriesIn()).toHaveLength(20);
    expect(industryOf('622100')).toMatchObject({
      title: 'General Medical and Surgical Hospitals',
      level: '4-digit',
      parent: '622000',
    });
    expect(industriesIn('62').map(({ naics }) => naics)).toEqual([
      '621000',
      '622000',
      '623000',
      '624000',
    ]);
    const known = new Set(allIndustries().map(({ naics }) => naics));
    expect(allIndustries().filter(({ parent }) => parent !== '' && !known.has(parent))).toEqual([]);
  });

  it('says where nurses work and what it pays', () => {
    expect(industryFigure('622000', '29-1141', 'annual-median')).toEqual({
      id: 'oews/2025-05/US/29-1141.N622000/annual-median',
      unit: 'usd-year',
      value: 100_220,
    });
    expect(industriesWith('29-1141', 'sector').length).toBeGreaterThan(10);
    expect(occupationsIn('62')).toContain('29-1141');
    expect(industryFigure('11', '29-1024', 'annual-median')).toMatchObject({ missing: 'no-estimate' });
    expect(industryFigure('71', '27-2042', 'annual-median')).toMatchObject({ missing: 'hourly-only' });
  });

  it('adds up to no more than the nation, sector by sector', () => {
    for (const code of ['29-1141', '15-1252', '11-1021']) {
      const jobs = industriesWith(code, 'sector').map(({ naics }) =>
        industryFigure(naics, code, 'employment'),
      );
      const sum = jobs.filter(isPresent).reduce((total, { value }) => total + value, 0);
      const nation = oewsFigure(code, 'employment');
      expect(isPresent(nation) && sum <= nation.value + 5 * (jobs.length + 1)).toBe(true);
    }
  });
});

describe('pay by typical entry-level education', () => {
  it('has eight levels in the nation that add up to all its employees', () => {
    const jobs = entryEducationLevels.map((level) => educationFigure('US', level, 'employment'));
    expect(jobs.filter(isPresent).reduce((sum, { value }) => sum + value, 0)).toBe(155_495_730);
  });

  it('is there for every place', () => {
    const without = allPlaces().filter(({ id }) =>
      entryEducationLevels.every((level) => !isPresent(educationFigure(id, level, 'annual-median'))),
    );
    expect(without).toEqual([]);
    expect(educationFigure('AK', 'masters', 'employment')).toEqual({
      id: 'oews/2025-05/AK/entry-masters/employment',
      unit: 'persons',
      missing: 'not-published',
    });
  });
});

describe('the receipt of a figure', () => {
  it.each([
    ['oews/2025-05/US/29-1141/annual-median', 'oews-national-2025-05'],
    ['oews/2024-05/TX/29-1141/annual-median', 'oews-state-2024-05'],
    ['oews/2025-05/MA/29-1141/annual-median', 'oews-state-2025-05'],
    ['oews/2025-05/M19100/29-1141/annual-median', 'oews-metro-2025-05'],
    ['oews/2025-05/US/29-1141.N622000/employment', 'oews-industry-2025-05'],
    ['oews/2025-05/TX/entry-masters/employment', 'oews-education-2025-05'],
    ['rpp/2024/M19100/housing/index', 'rpp-metro-2024'],
    ['rpp/2024/US/all-items/index', 'rpp-metro-2024'],
    ['rpp/2024/TX/all-items/index', 'rpp-state-2024'],
    ['cpi/2025-05/US/all-items/index', 'cpi-u'],
    ['ep/2024-34/US/29-1141/openings', 'ep-2024-34'],
  ])('%s names the file it was read from', (id, source) => {
    expect(sourceOfFact(id).id).toBe(source);
  });

  it('of prices in a state says that a third party made the table', () => {
    const { processing } = sourceOfFact('rpp/2024/TX/all-items/index');
    expect(processing).toContain('a third party made');
  });
});
