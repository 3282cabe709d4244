import { beforeEach, expect, test } from 'vitest';
import { PlaceSuggestions } from '../../../src/components/place-picker/place-suggestions.element.ts';
import { settlePlace } from '../../../src/components/place-picker/settle-place.element.ts';
import { PlaceIndex } from '../../../src/domain/places/place-query.ts';
import { samplePlaces } from '../../support/sample-places.ts';

const places = new PlaceIndex(samplePlaces);
let suggestions: PlaceSuggestions;
beforeEach(() => {
  document.body.innerHTML = '<div><input id="where" /></div>';
  const field = document.querySelector('input') ?? document.createElement('input');
  suggestions = new PlaceSuggestions(field, () => undefined);
  suggestions.use(samplePlaces);
});
const offered = () => document.querySelectorAll('[role="option"]').length;

test.each([
  ['texas', 'Texas'],
  ['TX', 'Texas'],
  ['el paso', 'El Paso, TX'],
  // No whole name: the first that is suggested.
  ['tex', 'Texas'],
  ['dal', 'Dallas-Fort Worth-Arlington, TX'],
])('Enter on "%s" takes %s', (typed, name) => {
  const settled = settlePlace(typed, places, suggestions);
  expect(settled).toMatchObject({ kind: 'place', place: { name } });
});

test.each(['', '  ', 'USA', 'United States', 'nationwide'])(
  '"%s" is the whole country',
  (typed) => {
    expect(settlePlace(typed, places, suggestions)).toEqual({ kind: 'nation' });
  },
);

test.each([
  ['portland', 'Several places may be meant', 2],
  ['43215', 'not published by ZIP code', 4],
  ['qqqville', 'is called “qqqville”', 0],
])('"%s" is not guessed', (typed, words, choices) => {
  const settled = settlePlace(typed, places, suggestions);
  expect(settled).toMatchObject({ sentence: expect.stringContaining(words) as string });
  expect(offered()).toBe(choices);
});
