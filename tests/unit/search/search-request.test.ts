import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as addresses from '../../../src/domain/site/addresses.ts';
import { requestFromPath } from '../../../src/domain/search/lost-address.ts';
import { requestFromQuery } from '../../../src/domain/search/search-request.ts';

test.each([
  ['', '', 0],
  ['?q=nurse', 'nurse', 0],
  ['?q=ultrasound+tech', 'ultrasound tech', 0],
  ['?q=&q=nurse', 'nurse', 0],
  ['?q=nurse&q=welder', 'nurse', 1],
  ['?q=nurse&where=Texas', 'nurse', 0],
  ['?q=nurse&where=Texas&where=Ohio', 'nurse', 1],
  ['?q=nurse&where=', 'nurse', 0],
  ['?q=%E0%A4%A', '\ufffd%A', 0],
  ['?q=%3Cb%3Ehi%3C%2Fb%3E', '<b>hi</b>', 0],
])('the address "%s" asks for "%s", with %d notes', (search, query, notes) => {
  const request = requestFromQuery(search);
  expect(request.query).toBe(query);
  expect(request.notes).toHaveLength(notes);
});

test.each([
  ['/some/folder/careers/software-enginer/', 'software enginer'],
  ['/careers/registered_nurses.html', 'registered nurses'],
  ['/caf%C3%A9-worker', 'café worker'],
  ['/100%-wrong/', '100% wrong'],
  ['/', ''],
])('the lost address %s asks for "%s"', (path, query) => {
  expect(requestFromPath(path).query).toBe(query);
});

test('the address of a search, read back, asks for the same', () => {
  const typed = fc.string({ unit: 'grapheme', maxLength: 100 });
  fc.assert(
    fc.property(typed, typed, fc.boolean(), (query, where, asTyped) => {
      const { notes, ...request } = requestFromQuery(addresses.searchQuery(query, where, asTyped));
      expect(request).toEqual({ query: query.trim(), where: where.trim(), asTyped });
      expect(notes).toEqual([]);
    }),
  );
});

test.each(['?q=nruse', '?q=nruse&as=', '?q=nruse&as=meant'])(
  'the address "%s" does not ask for the words as typed',
  (search) => {
    expect(requestFromQuery(search).asTyped).toBe(false);
  },
);

test('no address is too odd to be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (text) => {
      expect(requestFromQuery(`?q=${text}`).query.length).toBeLessThanOrEqual(2_000);
      expect(requestFromPath(`/${text}`).query.length).toBeLessThanOrEqual(2_000);
    }),
  );
});
