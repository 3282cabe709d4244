import { expect, test } from 'vitest';
import { pageAddress } from '../../src/domain/site/page-address.ts';

test.each([
  ['https://almanac.example', '/careers/', 'https://almanac.example/careers/'],
  ['https://almanac.example/', '/', 'https://almanac.example/'],
  ['https://host.example/almanac', '/careers/', 'https://host.example/almanac/careers/'],
  ['https://host.example/almanac/', '/', 'https://host.example/almanac/'],
])('on %s the page %s is at %s', (site, path, address) => {
  expect(pageAddress(site, path)).toBe(address);
  expect(pageAddress(new URL(site), path)).toBe(address);
});
