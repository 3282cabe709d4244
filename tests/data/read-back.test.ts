import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { placeInAddress, searchWithPlace } from '../../src/domain/places/place-address.ts';
import { readPlaceList, writePlaceList } from '../../src/domain/places/place-list.ts';
import { PlaceIndex } from '../../src/domain/places/place-query.ts';
import { requestFromQuery } from '../../src/domain/search/search-request.ts';
import { wordsOf } from '../../src/domain/search/words.ts';
import { search } from '../../src/domain/site/addresses.ts';
import { allPlaces } from '../../src/facts/places.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { searchedTitles } from '../support/searched-titles.ts';

// What the site writes into an address is read back to the same thing.

const listed = readPlaceList(writePlaceList(allPlaces()));
const places = new PlaceIndex(listed);
const careers = occupationCareers();
const pages = contentFiles('titles').map(({ frontMatter }) => titleFrontMatter.parse(frontMatter));

let titles: ReturnType<typeof searchedTitles>;
beforeAll(() => {
  titles = searchedTitles();
}, 60_000);

const queryOf = (address: string) =>
  requestFromQuery(new URL(address, 'https://almanac.example').search);

/** What a search, written into an address and read from it, leads to first. */
function first(title: string, where = '') {
  const { query, where: asked } = queryOf(search(title, where));
  return titles.answerer.answer(query, 1, asked);
}

test('?in= names every place, and is read back to it', () => {
  const lost = listed.filter(({ slug }) => {
    const asked = placeInAddress(searchWithPlace('?q=x', slug)) ?? '';
    const { kind, places: found } = places.read(asked);
    return places.bySlug(asked)?.slug !== slug || kind !== 'one' || found[0]?.slug !== slug;
  });
  expect(lost).toEqual([]);
});

test('?where= names every place, and is read back to it', () => {
  const lost = listed.filter(({ name, slug }) => {
    const { kind, places: found } = places.read(queryOf(search('nurse', name)).where);
    return kind !== 'one' || found[0]?.slug !== slug;
  });
  expect(lost).toEqual([]);
});

test('every career is found by its names, whatever place stands beside', () => {
  const lost = careers.flatMap((career, at) => {
    const place = listed[at % listed.length];
    return [career.name, career.officialName].filter((name) => {
      const { results, where } = first(name, place?.name);
      return results[0]?.codes[0] !== career.code || where?.places[0]?.slug !== place?.slug;
    });
  });
  expect(lost).toEqual([]);
});

test('every title with a page of its own leads to that page', () => {
  const lost = pages.filter(
    ({ title, slug }) => first(title).results[0]?.href !== `/careers/${slug}/`,
  );
  expect(pages.length).toBeGreaterThan(40);
  expect(lost).toEqual([]);
});

test('every place beside a job is read out of one field', () => {
  const lost = listed.filter(({ name, slug }) => {
    const answer = first(`registered nurse in ${name}`);
    return answer.results[0]?.codes[0] !== '29-1141' || answer.where?.places[0]?.slug !== slug;
  });
  expect(lost).toEqual([]);
});

test('any title with any place is read back to the title and the place', () => {
  const records = fc.constantFrom(...titles.records.filter(({ title }) => wordsOf(title).length > 1));
  fc.assert(
    fc.property(records, fc.constantFrom(...listed), ({ title }, place) => {
      const { query, where } = queryOf(search(title, place.name));
      expect(query).toBe(title);
      const answer = titles.answerer.answer(query, 5, where);
      expect(answer.where?.places[0]?.slug).toBe(place.slug);
      const [found] = answer.results;
      const same = (text = '') => wordsOf(text).join(' ') === wordsOf(title).join(' ');
      expect(same(found?.title) || same(found?.form) || found?.also.some(same)).toBe(true);
    }),
    { numRuns: 1_500 },
  );
});
