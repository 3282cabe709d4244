import { previewSize } from '../../src/domain/site/preview-image.ts';
import { fitText, type FittedText, type Setting } from './fit-text.ts';
import type { Face } from './font.ts';
import { textSvg, type Ink } from './svg.ts';

/** Room left and right of everything, in pixels. */
export const margin = 64;
/** Width between the margins, in pixels. */
export const innerWidth = previewSize.width - 2 * margin;

const leading = 1.12;
/** From the top of a line to its baseline, in parts of the text's size. */
const ascent = 0.86;

/** Text in the first setting that fits between the margins, from `top` down, and where it ends. */
export function paragraph(
  text: string,
  top: number,
  face: Face,
  ink: Ink,
  settings: readonly Setting[],
): { readonly svg: string; readonly bottom: number } {
  const fitted = fitText(text, face, innerWidth, settings);
  return { svg: linesSvg(fitted, margin, top, face, ink), bottom: top + heightOf(fitted) };
}

/** The height of text with its leading, in pixels. */
export function heightOf({ lines, size }: FittedText): number {
  return lines.length * size * leading;
}

/** Fitted text with the top of its first line at `top`. */
export function linesSvg(
  { lines, size }: FittedText,
  x: number,
  top: number,
  face: Face,
  ink: Ink,
): string {
  return lines
    .map((text, at) =>
      textSvg({ x, y: top + size * (at * leading + ascent), text, size, face, ink }),
    )
    .join('');
}
