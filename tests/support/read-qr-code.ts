import { createRequire } from 'node:module';
import { selectOne, type Document, type Element } from './html.ts';

// A package of CommonJS: its default export is a property when Node imports it.
const { default: readPixels } = createRequire(import.meta.url)('jsqr') as typeof import('jsqr');

/** Pixels a square: a scanner needs a few. */
const scale = 4;

/** The text in the one QR code of `node`, read as a camera would, from the squares drawn. */
export function readQrCode(node: Document | Element): string | undefined {
  const svg = selectOne('svg.qr-code', node);
  const size = Number(svg.attribs.viewbox?.split(' ')[2]) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const { x, y, length } of runs(selectOne('path', svg).attribs.d ?? '')) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        pixels.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
      }
    }
  }
  return readPixels(pixels, size, size)?.data;
}

/** The lines of a path made of `M`, `m` and `h`. */
function runs(path: string): { x: number; y: number; length: number }[] {
  const found: { x: number; y: number; length: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(-?\d+)(?: (-?\d+))?/g)) {
    const [a, b] = [Number(first), Number(second)];
    if (command === 'h') {
      found.push({ x, y, length: a });
      x += a;
    } else {
      [x, y] = command === 'M' ? [a, b] : [x + a, y + b];
    }
  }
  return found;
}
