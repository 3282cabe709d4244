import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A face that preview images are set in. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  /** Path of its TrueType file. */
  readonly file: string;
  /** Width of `text` set in `size` pixels, before kerning, in pixels. */
  readonly widthOf: (text: string, size: number) => number;
}

export const faces = {
  display: face(
    'Source Serif 4',
    600,
    require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  ),
  text: face(
    'Source Sans 3',
    400,
    require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  ),
} as const;

function face(family: string, weight: number, file: string): Face {
  const advanceOf = readAdvances(readFileSync(file));
  const widthOf = (text: string, size: number) =>
    Array.from(text).reduce((sum, character) => sum + advanceOf(character), 0) * size;
  return { family, weight, file, widthOf };
}

/** Reads how far each character of a TrueType font moves the pen, in parts of the font's size. */
function readAdvances(font: Buffer): (character: string) => number {
  const table = (tag: string): Buffer => {
    for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
      if (font.toString('latin1', record, record + 4) === tag) {
        return font.subarray(font.readUInt32BE(record + 8));
      }
    }
    throw new Error(`The font has no table "${tag}". Take a TrueType file.`);
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const longMetrics = table('hhea').readUInt16BE(34);
  const metrics = table('hmtx');
  const glyphOf = readCharacterMap(table('cmap'));
  return (character) => {
    const glyph = Math.min(glyphOf(character.codePointAt(0) ?? 0), longMetrics - 1);
    return metrics.readUInt16BE(glyph * 4) / unitsPerEm;
  };
}

/** The glyph of a character by a font's table of segments (format 4), or 0, the empty box. */
function readCharacterMap(cmap: Buffer): (code: number) => number {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
    cmap.subarray(cmap.readUInt32BE(8 + at * 8)),
  );
  const segments = records.find((record) => record.readUInt16BE(0) === 4);
  if (!segments) throw new Error('The font has no map of characters in segments.');
  const size = segments.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + size * 2, 16 + size * 3] as const;
  return (code) => {
    for (let at = 0; at < size; at += 2) {
      if (code > segments.readUInt16BE(ends + at)) continue;
      const start = segments.readUInt16BE(starts + at);
      if (code < start) return 0;
      const delta = segments.readUInt16BE(deltas + at);
      const offset = segments.readUInt16BE(offsets + at);
      if (offset === 0) return (code + delta) % 65_536;
      const glyph = segments.readUInt16BE(offsets + at + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) % 65_536;
    }
    return 0;
  };
}
