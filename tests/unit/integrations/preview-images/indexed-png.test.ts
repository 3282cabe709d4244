import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng, paletteOf } from '../../../../integrations/preview-images/indexed-png.ts';
import { pngSize } from '../../../support/checks/preview-image.ts';

const palette = paletteOf('#ffffff', [{ ink: '#000000', steps: 2 }]);

test('a palette goes from the paper to each ink in even steps', () => {
  expect(palette).toEqual([
    [255, 255, 255],
    [128, 128, 128],
    [0, 0, 0],
  ]);
});

test('a palette has room for 16 colors', () => {
  const inks = Array.from({ length: 8 }, () => ({ ink: '#000000', steps: 2 }));
  expect(() => paletteOf('#ffffff', inks)).toThrow('17 colors are more than 16');
});

test('a picture keeps each pixel in the nearest color', () => {
  const gray = [250, 120, 3, 0];
  const pixels = Uint8Array.from(gray.flatMap((value) => [value, value, value, 255]));
  const png = indexedPng(pixels, 2, 2, palette);
  expect(pngSize(png)).toEqual({ width: 2, height: 2 });
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  // A byte that says that the row stands as it is, then two places of the palette in one.
  expect([...rows]).toEqual([0, 0x01, 0, 0x22]);
});
