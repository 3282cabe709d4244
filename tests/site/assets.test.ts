import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, distFolder } from '../support/built-site.ts';
import { gzipSize, kilobytes } from '../support/checks/page-weight.ts';
import { closureWeight } from '../support/checks/script-weight.ts';

const read = (file: string) => readFileSync(join(distFolder, file), 'utf8');
const textsOf = (extension: string) =>
  new Map(
    builtFiles()
      .filter((file) => file.endsWith(extension))
      .map((file) => [file, read(file)]),
  );
const sheets = textsOf('.css');
const scripts = textsOf('.js');

test('style sheets weigh at most 11 KB each, 26 KB together', () => {
  const bytes = [...sheets.values()].map(gzipSize);
  expect(bytes).not.toEqual([]);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(kilobytes(11));
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(kilobytes(26));
});

test.each([...sheets])('%s names no other host and no address from the root', (_, text) => {
  const addresses = [...text.matchAll(/(?:url\(|@import)\s*["']?([^"')]+)/g)].map(([, to]) => to);
  expect(addresses.filter((address) => /^(?:https?:|\/)/.test(address ?? ''))).toEqual([]);
});

test('the site is at most 750 MB in 20,000 files, none above 25 MB', () => {
  const sizes = builtFiles().map((file) => statSync(join(distFolder, file)).size);
  const all = sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
  console.log(`The site: ${all.toFixed(1)} MB in ${String(sizes.length)} files.`);
  expect(all).toBeLessThanOrEqual(750);
  expect(sizes.length).toBeLessThanOrEqual(20_000);
  expect(Math.max(...sizes) / 1_000_000).toBeLessThanOrEqual(25);
});

test('the code that draws charts weighs at most 62 KB', () => {
  const drawing = [...scripts]
    .filter(([, text]) => text.includes('is not a registered '))
    .map(([file]) => file);
  expect(drawing).not.toEqual([]);
  expect(closureWeight(drawing, scripts)).toBeLessThanOrEqual(kilobytes(62));
});
