import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAddress, readCompareAddress } from '../../src/domain/compare-careers/compare-address.ts';
import { csvFileName } from '../../src/domain/cite/csv-file-name.ts';
import { placeInAddress, searchWithPlace } from '../../src/domain/places/place-address.ts';
import { readPlaceList } from '../../src/domain/places/place-list.ts';
import { PlaceIndex } from '../../src/domain/places/place-query.ts';
import { shortPlaceName } from '../../src/domain/places/short-place-name.ts';
import { carriesPlace } from '../../src/domain/site/carries-place.ts';
import { iframeSnippet } from '../../src/domain/site/iframe-snippet.ts';
import { routes } from '../../src/domain/site/links.ts';
import { pageAddress } from '../../src/domain/site/page-address.ts';
import { sheetFootWords } from '../../src/domain/site/sheet-links.ts';
import { licenseFinder } from '../../src/domain/schooling/license.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { pickedPlaces, placeListFile } from '../../src/page-models/place-files.ts';
import { parseHtml, selectOne } from '../support/html.ts';

const careers = occupationCareers();
const places = pickedPlaces();
const index = new PlaceIndex(readPlaceList(placeListFile()));
const placeAsked = (words: string) => {
  const { kind, places } = index.asked(words);
  return kind === 'one' ? places[0]?.id : undefined;
};
const site = 'https://site.example/some/folder';
const origin = { producer: 'A', program: 'B', releaseLabel: 'C', published: null };

const anyPlace = fc.constantFrom(...places);
const few = <One>(all: readonly One[], at: number) =>
  [7, 131, 389].map((step) => all[(at * step) % all.length]).filter((one) => one !== undefined);
/** Every career with some places, and every place with some careers. */
const everyPair = [
  ...careers.flatMap((career, at) => few(places, at + 1).map((place) => [career, place] as const)),
  ...places.flatMap((place, at) => few(careers, at + 1).map((career) => [career, place] as const)),
];

/** The career and the place that a full address of ours leads to. */
function readBack(address: string) {
  const url = new URL(address);
  const slug = placeInAddress(url.search);
  return {
    path: url.pathname.replace('/some/folder', ''),
    place: slug === undefined ? undefined : placeAsked(slug),
  };
}

describe('what is written for a career in a place is read back to both', () => {
  test('over all careers with some places, and all places with some careers', () => {
    expect(everyPair.length).toBeGreaterThan(3_000);
    for (const [career, place] of everyPair) {
      const asked = searchWithPlace('', place.slug);
      const page = { path: career.href, place: place.id };
      expect(readBack(pageAddress(site, career.href) + asked)).toEqual(page);
      const embed = pageAddress(site, routes.embed(career.slug)) + asked;
      const { attribs } = selectOne('iframe', parseHtml(iframeSnippet(embed, 'Pay', 540)));
      expect(readBack(attribs.src ?? '')).toEqual({ ...page, path: routes.embed(career.slug) });
      const address = pageAddress(site, career.href);
      const links = { href: career.href, address, citation: `A. ${address}`, origins: [origin] };
      const foot = sheetFootWords(links, asked);
      expect(readBack(foot.address)).toEqual(page);
      expect(readBack(foot.citation.replace('A. ', ''))).toEqual(page);
      expect(readBack(site + foot.href)).toEqual(page);
    }
  });

  test('in the link of a comparison, whatever else it asks for', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...careers), { minLength: 1, maxLength: 6 }),
        anyPlace,
        fc.boolean(),
        (compared, place, atNationalPrices) => {
          const request = {
            careers: compared.map(({ slug }) => slug),
            place: place.slug,
            view: undefined,
            forClass: false,
            atNationalPrices,
          };
          const read = readCompareAddress(compareAddress(request));
          expect(read).toEqual({ request, complaints: [] });
          expect(placeAsked(read.request.place ?? '')).toBe(place.id);
        },
      ),
    );
  });

  test('beside whatever else an address has', () => {
    fc.assert(
      fc.property(anyPlace, fc.webQueryParameters(), (place, query) => {
        const search = `?${query.replace(/^\?+/, '')}`;
        const before = new URLSearchParams(search);
        const after = new URLSearchParams(searchWithPlace(search, place.slug));
        before.delete('in');
        expect(placeInAddress(`?${after.toString()}`)).toBe(place.slug);
        after.delete('in');
        expect([...after]).toEqual([...before]);
      }),
    );
  });

  test('in the name of its CSV file, which no other pair has', () => {
    const known = new Set(places.map(({ slug }) => slug));
    for (const [career, place] of everyPair) {
      const name = csvFileName(`careers-${career.slug}`, place.slug);
      // The last "-in-" that a place follows: "in" stands in names, too.
      const cuts = [...name.matchAll(/-in-/g)].map(({ index: at }) => [
        name.slice(0, at),
        name.slice(at + 4, -4),
      ]);
      const read = cuts.filter(([, slug = '']) => known.has(slug));
      expect(read).toEqual([[`careers-${career.slug}`, place.slug]]);
    }
  });

  test('in the address of the license finder', () => {
    for (const [career, place] of everyPair.slice(0, 1_000)) {
      const asked = new URL(licenseFinder(career.people, place.name)).searchParams;
      expect([asked.get('keyword'), asked.get('location')]).toEqual([career.people, place.name]);
    }
  });
});

test('every page that a place goes along to has it back from its own link', () => {
  for (const { slug } of careers) {
    for (const path of [
      routes.career(slug),
      routes.worksheet(slug),
      routes.embed(slug),
      routes.careerPlaces(slug),
    ]) {
      expect(carriesPlace(path), path).toBe(true);
    }
  }
});

test('an address of ours names every place by its slug, and each by its whole name', () => {
  for (const place of places) {
    expect(placeAsked(place.slug)).toBe(place.id);
    expect(placeAsked(place.slug.toUpperCase())).toBe(place.id);
    expect(placeAsked(place.name)).toBe(place.id);
  }
});

describe('the short name of a place', () => {
  const short = new Map(places.map((place) => [place, shortPlaceName(place, index)]));

  test('is read back to it', () => {
    for (const [place, name] of short) expect(placeAsked(name), name).toBe(place.id);
  });

  test('fits the field of the head', () => {
    const metros = places.filter(({ kind }) => kind === 'metro');
    const isCut = metros.filter((place) => (short.get(place) ?? '').length > 24);
    expect(metros.length).toBeGreaterThan(380);
    expect(isCut.map((place) => short.get(place))).toEqual([]);
  });

  test.each([
    ['atlanta-sandy-springs-roswell-ga', 'Atlanta, GA'],
    ['winston-salem-nc', 'Winston-Salem, NC'],
    ['texas', 'Texas'],
  ])('of %s is %s', (slug, name) => {
    const place = places.find((each) => each.slug === slug);
    expect(place && short.get(place)).toBe(name);
  });
});
