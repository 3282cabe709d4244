import { escapeHtml } from '../../src/domain/site/escape-html.ts';
import type { Face } from './font.ts';

/** The inks of preview images: the light scheme of src/styles/tokens.css, as a test holds. */
export const inks = {
  paper: '#fbf7ef',
  rule: '#d9ceba',
  ink: '#18202e',
  quiet: '#515a69',
  range: '#17595c',
  half: '#5d9693',
  middle: '#b23a14',
  reference: '#666e7d',
} as const;
export type Ink = (typeof inks)[keyof typeof inks];

/** A line of text; `x` is where it starts, ends or is centered, `y` its baseline. Pixels. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly face: Face;
  readonly ink: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function textSvg({ x, y, text, size, face, ink, anchor = 'start' }: TextLine): string {
  return `<text x="${round(x)}" y="${round(y)}" font-family="${face.family}" font-weight="${face.weight}" font-size="${round(size)}" fill="${ink}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}

/** A filled box, with its corner at `x`, `y`. Pixels. */
export function boxSvg(x: number, y: number, width: number, height: number, ink: Ink): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${ink}"/>`;
}

/** A stroke along `path`, in SVG's words for paths. */
export function strokeSvg(path: string, width: number, ink: Ink, dashes?: string): string {
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}"${dashed}/>`;
}

const round = (value: number) => String(Math.round(value * 10) / 10);
