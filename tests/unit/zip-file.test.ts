import { expect, test } from 'vitest';
import { readZip, writeZipFiles } from '../../src/domain/places/zip-file.ts';
import { allZipCodes, zipEdition } from '../../src/facts/zip-codes.ts';

test('ZIP codes are written in files by their first two digits and read back whole', () => {
  const files = writeZipFiles(allZipCodes(), zipEdition());
  expect(files.size).toBe(100);
  // No ZIP code begins with 09: who types one is told so from a file, and not by a failure.
  expect(files.get('09')).toEqual({ edition: 'about 2018', answers: [], zips: {} });
  for (const places of allZipCodes()) {
    const file = files.get(places.zip.slice(0, 2));
    expect(file && readZip(file, places.zip)).toEqual(places);
  }
  const file = files.get('55');
  expect(file && readZip(file, '55401-1234')?.metros).toEqual(['M33460']);
  expect(file && readZip(file, '55999')).toBeUndefined();
});
