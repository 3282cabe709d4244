import { expect, test } from 'vitest';
import { relativeAddress } from '../../src/domain/site/relative-address.ts';

test.each([
  ['/api/v1/careers/nurses.json', '/api/v1/places/texas.json', '../places/texas.json'],
  ['/api/v1/careers/nurses.json', '/api/v1/careers/actors.json', 'actors.json'],
  ['/api/v1/careers.json', '/api/v1/careers/nurses.json', 'careers/nurses.json'],
  ['/api/v1/careers/nurses.json', '/careers/nurses/', '../../../careers/nurses/'],
  ['/api/v1/careers/nurses.json', '/', '../../../'],
  ['/api/v1/index.json', '/data/#api', '../../data/#api'],
  ['/careers/nurses/', '/careers/nurses/', './'],
  ['/careers/nurses/places/', '/careers/nurses/', '../'],
])('in %s, %s is %s', (from, to, expected) => {
  const written = relativeAddress(from, to);
  expect(written).toBe(expected);
  const host = 'https://some-host.example/folder';
  expect(new URL(written, host + from).href).toBe(host + to);
});
