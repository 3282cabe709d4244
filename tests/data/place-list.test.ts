import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/domain/site/slug.ts';
import { FactsError } from '../../src/facts/facts-error.ts';
import { placeFigure } from '../../src/facts/oews-places.ts';
import { allMetros, allPlaces, findPlace, metrosOf, neighborsOf, placeById, placeBySlug, statesAndTerritories } from '../../src/facts/places.ts';

const names = (places: readonly { readonly name: string }[]) => places.map(({ name }) => name);

describe('the places', () => {
  it('are the nation, 51 states with the District of Columbia, 3 territories, 393 metros and 135 rural areas', () => {
    const kinds = Map.groupBy(allPlaces(), ({ kind }) => kind);
    expect([...kinds].map(([kind, of]) => [kind, of.length]).sort()).toEqual([
      ['metro', 393],
      ['nation', 1],
      ['rural', 135],
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
    ['R0100001', 'Northwest Alabama, outside metro areas', 'northwest-alabama-outside-metro-areas', ['AL']],
    ['M38660', 'Ponce, PR', 'ponce-pr', ['PR']],
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
    expect(() => placeById('M38661')).toThrow(FactsError);
    expect(() => placeById('ZZ')).toThrow(
      'data/places/places.csv: The place "ZZ" is not listed. Use US, a two-letter state or territory, M and the code of a metropolitan area or R and that of a nonmetropolitan one that the table lists.',
    );
    expect(() => placeFigure('ZZ', '29-1141', 'annual-median')).toThrow(FactsError);
  });
});
