import { expect, test } from 'vitest';
import { placeInAddress, searchWithPlace } from '../../src/domain/places/place-address.ts';
import { carriesPlace } from '../../src/domain/site/carries-place.ts';
import { pageKinds, pageRoutes } from '../../src/domain/site/routes.ts';

test.each([
  ['', undefined],
  ['?in=', undefined],
  ['?in=%20', undefined],
  ['?in=texas', 'texas'],
  ['?sort=pay&in=Texas', 'texas'],
  ['?in=%3Cb%3E', '<b>'],
])('the address "%s" asks for %s', (search, expected) => {
  expect(placeInAddress(search)).toBe(expected);
});

test.each([
  ['', 'texas', '?in=texas'],
  ['?in=ohio', 'texas', '?in=texas'],
  ['?sort=pay', 'texas', '?sort=pay&in=texas'],
  ['?sort=pay&in=ohio', undefined, '?sort=pay'],
  ['?in=ohio', undefined, ''],
])('"%s" with %s becomes "%s"', (search, slug, expected) => {
  expect(searchWithPlace(search, slug)).toBe(expected);
});

test.each(pageKinds.map((kind) => pageRoutes[kind].path.replaceAll('[name]', 'some')))(
  'the choice of a place goes along to every page: %s',
  (path) => {
    expect(carriesPlace(path)).toBe(true);
  },
);

test.each([
  '/careers/registered-nurses/metros/',
  '/careers/registered-nurses/preview.png',
  '/downloads/pages/places.csv',
  '/api/v1/index.json',
  '/elsewhere/',
])('and to no file, and nothing that is not there: %s', (path) => {
  expect(carriesPlace(path)).toBe(false);
});
