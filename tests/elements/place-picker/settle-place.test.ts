import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlaceSuggestions } from '../../../src/components/place-picker/place-suggestions.element.ts';
import { settlePlace } from '../../../src/components/place-picker/settle-place.element.ts';
import { PlaceIndex } from '../../../src/domain/places/place-query.ts';
import { samplePlaces } from '../../support/sample-places.ts';
import { sampleZips } from '../../support/sample-zips.ts';

const places = new PlaceIndex(samplePlaces);
let suggestions: PlaceSuggestions;
let asked: string[] = [];
beforeEach(() => {
  asked = [];
  document.documentElement.dataset.root = '/';
  vi.stubGlobal('fetch', ({ pathname }: URL) => {
    asked.push(pathname);
    const file = sampleZips.get(/^\/places\/zip\/(4\d)\.json$/.exec(pathname)?.[1] ?? '');
    return Promise.resolve(file ? Response.json(file) : new Response('', { status: 503 }));
  });
  document.body.innerHTML = '<div><input id="where" /></div>';
  const field = document.querySelector('input') ?? document.createElement('input');
  suggestions = new PlaceSuggestions(field, () => undefined);
  suggestions.use(samplePlaces);
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const offered = () => document.querySelectorAll('[role="option"]').length;

test.each([
  ['texas', 'Texas'],
  ['TX', 'Texas'],
  ['el paso', 'El Paso, TX'],
  // No whole name: the first that is suggested.
  ['tex', 'Texas'],
  ['dal', 'Dallas-Fort Worth-Arlington, TX'],
  // A name that is still being typed, though one letter from a whole one.
  ['texa', 'Texas'],
])('Enter on "%s" takes %s', async (typed, name) => {
  const settled = await settlePlace(typed, places, suggestions);
  expect(settled).toMatchObject({ kind: 'place', place: { name } });
});

test.each(['', '  ', 'USA', 'United States', 'nationwide'])(
  '"%s" is the whole country',
  async (typed) => {
    expect(await settlePlace(typed, places, suggestions)).toEqual({ kind: 'nation' });
  },
);

test.each([
  ['portland', 'Several places may be meant', 2],
  ['Texsa', 'No place is called “Texsa”. It may be Texas. Choose one from the list.', 1],
  ['45001', 'reaches into a metro area and beyond, by our list of about 2018. Choose one from', 2],
  ['43000', 'ZIP code 43000 is not in our list of about 2018.', 0],
  ['55401', 'Where ZIP code 55401 lies could not be loaded.', 0],
  ['qqqville', 'is called “qqqville”', 0],
])('"%s" is not guessed', async (typed, words, choices) => {
  const settled = await settlePlace(typed, places, suggestions);
  expect(settled).toMatchObject({ sentence: expect.stringContaining(words) as string });
  expect(offered()).toBe(choices);
});

test('a ZIP code takes its metro and says why; no file is fetched for anything else', async () => {
  await settlePlace('texas', places, suggestions);
  expect(asked).toEqual([]);
  expect(await settlePlace('43215', places, suggestions)).toMatchObject({
    kind: 'place',
    place: { name: 'Columbus, OH' },
    why: 'ZIP code 43215 lies in the Columbus, OH, metro area, by our list of about 2018.',
    others: [],
  });
  expect(asked.filter((path) => path !== '/places/zip/43.json')).toEqual([]);
});
