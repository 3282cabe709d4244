import { Resvg } from '@resvg/resvg-js';
import { previewSize } from '../../src/domain/site/preview-image.ts';
import { faces } from './font.ts';
import { indexedPng, paletteOf } from './indexed-png.ts';
import { inks } from './svg.ts';

/** Text has soft edges all around and needs the most steps; the rest is upright boxes. */
const palette = paletteOf(inks.paper, [
  { ink: inks.ink, steps: 3 },
  { ink: inks.quiet, steps: 3 },
  { ink: inks.middle, steps: 4 },
  { ink: inks.range, steps: 1 },
  { ink: inks.half, steps: 1 },
  { ink: inks.reference, steps: 1 },
  { ink: inks.rule, steps: 1 },
]);
const font = {
  fontFiles: Object.values(faces).map(({ file }) => file),
  loadSystemFonts: false,
};

/** A drawing of `drawPreview` that knows its fonts and can be measured or rendered. */
export function readDrawing(svg: string): Resvg {
  return new Resvg(svg, { font });
}

/** A drawing of `drawPreview` as a PNG: the same bytes for the same drawing. */
export function renderDrawing(svg: string): Buffer {
  const { pixels } = readDrawing(svg).render();
  return indexedPng(pixels, previewSize.width, previewSize.height, palette);
}
