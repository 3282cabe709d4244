import { expect, test } from 'vitest';
import { placeInAddress, searchWithPlace } from '../../src/domain/places/place-address.ts';
import { carriesPlace } from '../../src/domain/site/carries-place.ts';

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

test.each([
  ['/careers/registered-nurses/', true],
  ['/categories/legal/', true],
  ['/compare/nurses/', true],
  ['/careers/', true],
  ['/compare/', true],
  ['/compare/worksheet/', true],
  ['/explore/', true],
  ['/', true],
  ['/careers/registered-nurses/places/', true],
  ['/careers/registered-nurses/worksheet/', true],
  ['/embed/careers/registered-nurses/', true],
  ['/careers/registered-nurses/metros/', false],
  ['/places/texas/', false],
  ['/glossary/', false],
  ['/compare/nurses/worksheet/', true],
  ['/qualifications/programs/', true],
  ['/certifications/', true],
  ['/search/', false],
  ['/elsewhere/', false],
])('the choice of a place goes along to %s: %s', (path, expected) => {
  expect(carriesPlace(path)).toBe(expected);
});
