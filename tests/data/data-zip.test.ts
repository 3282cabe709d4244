import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dataZip, dataZipName } from '../../src/facts/data-zip.ts';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

test('the zip holds every file of data/, byte for byte, and the licenses', () => {
  const unzipped = unzipSync(dataZip());
  const names = Object.keys(unzipped);
  expect(names.toSorted()).toEqual([...filesOf('data'), 'DATA-LICENSES.md'].toSorted());
  const different = names.filter((name) => {
    const file = name === 'DATA-LICENSES.md' ? name : path.join('data', name);
    return !readFileSync(file).equals(unzipped[name] ?? new Uint8Array());
  });
  expect(different).toEqual([]);
});

test('the zip is named after the release and is dated by nothing', () => {
  expect(dataZipName()).toBe('career-almanac-data-2025-05.zip');
  // Bytes 10 to 13 of the first entry are its time and day: midnight, January 1, 1980.
  expect([...dataZip().subarray(10, 14)]).toEqual([0, 0, 0b00100001, 0]);
});
