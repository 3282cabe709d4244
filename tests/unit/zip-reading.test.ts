import { describe, expect, test } from 'vitest';
import { PlaceIndex } from '../../src/domain/places/place-query.ts';
import { writeZipFiles, zipFileOf } from '../../src/domain/places/zip-file.ts';
import { ZipLookup } from '../../src/domain/places/zip-lookup.ts';
import { readZipCode } from '../../src/domain/places/zip-reading.ts';
import { allPlaces } from '../../src/facts/places.ts';
import { allZipCodes } from '../../src/facts/zip-codes.ts';

const index = new PlaceIndex(allPlaces().filter(({ kind }) => kind !== 'nation'));
const files = writeZipFiles(allZipCodes(), 'about 2018');
const read = (zip: string) => readZipCode(index.read(zip), files.get(zipFileOf(zip)), index);

describe('a ZIP code', () => {
  test.each([
    [
      '55401',
      'one M33460',
      'ZIP code 55401 lies in the Minneapolis-St. Paul-Bloomington, MN-WI, metro area, by our list of about 2018.',
    ],
    ['30301-1234', 'one M12060', 'ZIP code 30301-1234 lies in the Atlanta-Sandy'],
    [
      '67951',
      'one KS R2000006',
      'ZIP code 67951 lies outside every metro area, by our list of about 2018, so it leads to Kansas. What is published for its rural part alone is a choice besides.',
    ],
    [
      '35543',
      'one AL R0100002 R0100001 R0100004 R0100003',
      'so it leads to Alabama. Which of its rural areas the code lies in is not in our copy, so each is a choice besides.',
    ],
    [
      '00830',
      'one VI',
      'ZIP code 00830 lies outside every metro area, by our list of about 2018, so it leads to the U.S. Virgin Islands.',
    ],
    [
      '06103',
      'several M14860 M25540 M35300 M35980 M47930 R0900001 CT',
      'ZIP code 06103 lies in Connecticut, whose areas were drawn anew after our list of about 2018 was made.',
    ],
    [
      '00650',
      'several M11640 M41980',
      'ZIP code 00650 reaches into 2 metro areas, by our list of about 2018.',
    ],
    [
      '00601',
      'several M38660 R7200006 PR',
      'ZIP code 00601 reaches into a metro area and beyond, by our list of about 2018.',
    ],
    [
      '00000',
      'unknown',
      'ZIP code 00000 is not in our list of about 2018. Check it, or type a state or a larger city nearby.',
    ],
    ['99999', 'unknown', 'ZIP code 99999 is not in our list'],
    ['09001', 'unknown', 'ZIP code 09001 is not in our list'],
  ])('%s leads to %s, and it is said why', (zip, expected, words) => {
    const reading = read(zip);
    expect([reading.kind, ...reading.places.map(({ id }) => id)].join(' ')).toBe(expected);
    expect(reading.why).toContain(words);
  });

  test('each of the list leads to a place, and where it is not certain to the choice of several', () => {
    const wrong = allZipCodes().filter(({ zip, states, metros, outside }) => {
      const { kind, places } = read(zip);
      const ids = places.map(({ id }) => id);
      const isCertain = outside === 'wholly' || (outside === 'no' && metros.length === 1);
      const all = outside === 'no' ? metros : [...metros, ...states];
      return kind !== (isCertain ? 'one' : 'several') || !all.every((id) => ids.includes(id));
    });
    expect(wrong).toEqual([]);
  });

  test('whose file cannot be had is not said to be unknown', () => {
    const reading = readZipCode(index.read('55401'), undefined, index);
    expect(reading).toMatchObject({ kind: 'unlisted', places: [] });
    expect(reading.why).toBe('Where ZIP code 55401 lies could not be loaded.');
  });
});

test('words that are no ZIP code have no sentence of one', () => {
  expect(index.read('texas').why).toBeUndefined();
});

describe('looking up', () => {
  test('fetches the file of two digits once, and only for a ZIP code', async () => {
    const asked: string[] = [];
    const lookup = new ZipLookup((digits) => {
      asked.push(digits);
      return Promise.resolve(files.get(digits));
    });
    await lookup.read(index.read('texas'), index);
    expect(asked).toEqual([]);
    const both = await Promise.all(
      ['55401', '55101'].map((zip) => lookup.read(index.read(zip), index)),
    );
    expect(both.map(({ kind }) => kind)).toEqual(['one', 'one']);
    expect(asked).toEqual(['55']);
  });

  test('asks again for a file that could not be had', async () => {
    let fails = true;
    const lookup = new ZipLookup((digits) =>
      fails ? Promise.reject(new Error('offline')) : Promise.resolve(files.get(digits)),
    );
    expect((await lookup.read(index.read('55401'), index)).kind).toBe('unlisted');
    fails = false;
    expect((await lookup.read(index.read('55401'), index)).kind).toBe('one');
  });
});
