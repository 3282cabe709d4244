import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const icon = readFileSync('public/favicon.ico');

test('the icon for browsers that know no SVG holds a whole PNG of each size it lists', () => {
  const count = icon.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, index) => {
    const entry = 6 + 16 * index;
    const [bytes, start] = [icon.readUInt32LE(entry + 8), icon.readUInt32LE(entry + 12)];
    const png = icon.subarray(start, start + bytes);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.subarray(-8, -4).toString()).toBe('IEND');
    return [icon[entry], png.readUInt32BE(16)];
  });
  expect(sizes).toEqual([
    [16, 16],
    [32, 32],
    [48, 48],
  ]);
});
