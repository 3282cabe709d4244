import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
type Color = readonly [red: number, green: number, blue: number];

/** An ink, and in how many steps from the paper its soft edges are kept. */
export interface InkSteps {
  readonly ink: string;
  readonly steps: number;
}

/** The colors that a drawing in `inks` on `paper` is kept in, all as `#rrggbb`. */
export function paletteOf(paper: string, inks: readonly InkSteps[]): readonly Color[] {
  const ground = parse(paper);
  const ramps = inks.flatMap(({ ink, steps }) =>
    Array.from({ length: steps }, (_, step) => blend(ground, parse(ink), (step + 1) / steps)),
  );
  const palette = [ground, ...ramps];
  if (palette.length > 16) throw new RangeError(`${palette.length} colors are more than 16.`);
  return palette;
}

function parse(hex: string): Color {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}

function blend(from: Color, to: Color, share: number): Color {
  const mix = (a: number, b: number) => Math.round(a + (b - a) * share);
  return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
}

/**
 * A PNG of opaque `pixels` of four bytes each, every one in the nearest color of `palette`, which
 * makes a third of the file that full color would. `width` is even.
 */
export function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly Color[],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, with a palette.
  header.set([4, 3], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(indexedRows(pixels, width, palette))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Places in the palette, two a byte, each row after the byte that says it stands as it is. */
function indexedRows(pixels: Uint8Array, width: number, palette: readonly Color[]): Uint8Array {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const places = new Map<number, number>();
  let last = -1;
  let place = 0;
  const placeAt = (index: number): number => {
    const color = colors[index] ?? 0;
    if (color === last) return place;
    last = color;
    place = places.get(color) ?? nearest(pixels.subarray(index * 4), palette);
    places.set(color, place);
    return place;
  };
  const rows = new Uint8Array((colors.length / width) * (width / 2 + 1));
  let at = 0;
  for (let index = 0; index < colors.length; index += 2) {
    if (index % width === 0) at += 1;
    rows[at] = (placeAt(index) << 4) | placeAt(index + 1);
    at += 1;
  }
  return rows;
}

/** The place of the color of the first of `pixels`. */
function nearest(pixels: Uint8Array, palette: readonly Color[]): number {
  const [red = 0, green = 0, blue = 0] = pixels;
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
