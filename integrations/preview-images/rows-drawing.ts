import type { Axis } from '../../src/domain/pay/axis.ts';
import { isPresent } from '../../src/domain/figures/figure.ts';
import { figureText } from '../../src/domain/figures/format.ts';
import {
  previewSize,
  type PreviewImage,
  type PreviewStrip,
} from '../../src/domain/site/preview-image.ts';
import { wholePayAxis } from '../../src/domain/pay/shared-pay-axis.ts';
import { fitText, type Setting } from './fit-text.ts';
import { faces } from './font.ts';
import { heightOf, linesSvg, margin, paragraph } from './heading.ts';
import { axisSvg, referenceSvg, stripSvg, type StripBox } from './strip-drawing.ts';
import { inks, textSvg } from './svg.ts';

/** More strips than this are too thin to read. */
const mostRows = 7;
const bottom = 558;
const right = previewSize.width - margin;
const columns = { strip: 500, middle: 980 } as const;
/** Width that a row's label has, in pixels. */
const labelWidth = columns.strip - margin - 24;

const rowsHeading: readonly Setting[] = [
  { size: 68, lines: 1 },
  { size: 56, lines: 1 },
  { size: 48, lines: 2 },
  { size: 42, lines: 2 },
];
const rowsLede: readonly Setting[] = [
  { size: 34, lines: 1 },
  { size: 30, lines: 2 },
];
/** Where there are few rows their labels are larger; each fits into its row. */
function rowLabel(pitch: number): readonly Setting[] {
  return pitch > 56
    ? [
        { size: 30, lines: 1 },
        { size: 25, lines: 2 },
      ]
    : [
        { size: pitch > 46 ? 27 : 23, lines: 1 },
        { size: 19, lines: 2 },
      ];
}

/** A name and a strip a row, all on one axis, each with its own middle. */
export function rowsDrawing(image: PreviewImage): string {
  const heading = paragraph(image.heading, 104, faces.display, inks.ink, rowsHeading);
  const lede = image.lede
    ? paragraph(image.lede, heading.bottom, faces.text, inks.quiet, rowsLede)
    : { svg: '', bottom: heading.bottom };
  const shown = image.strips.length > mostRows ? image.strips.slice(0, mostRows - 1) : image.strips;
  const top = lede.bottom + 42;
  const slots = shown.length + (shown.length < image.strips.length ? 1 : 0);
  const pitch = (bottom - top) / slots;
  const ranges = image.strips.map(({ range }) => range);
  const axis = wholePayAxis(ranges, [image.reference.figure], 4);
  const box: StripBox = {
    left: columns.strip,
    top,
    width: columns.middle - columns.strip,
    height: bottom - top,
  };
  const label = `${image.reference.label} ${figureText(image.reference.figure)}`;
  const rest = image.strips.length - shown.length;
  return [
    heading.svg,
    lede.svg,
    axisSvg(axis, box),
    referenceSvg({ ...image.reference, label }, axis, box),
    ...shown.map((strip, at) => rowSvg(strip, top + pitch * at, pitch, box, axis)),
    rest > 0 &&
      textSvg({
        x: margin,
        y: bottom - pitch / 2 + 9,
        text: `and ${String(rest)} more`,
        size: 26,
        face: faces.text,
        ink: inks.quiet,
      }),
  ]
    .filter((part) => typeof part === 'string')
    .join('');
}

function rowSvg(
  { label, range }: PreviewStrip,
  top: number,
  pitch: number,
  column: StripBox,
  axis: Axis,
): string {
  const center = top + pitch / 2;
  const height = Math.min(56, pitch * 0.72);
  const name = fitText(label, faces.text, labelWidth, rowLabel(pitch));
  const middle = isPresent(range.median);
  return [
    linesSvg(name, margin, center - heightOf(name) / 2, faces.text, inks.ink),
    stripSvg(range, axis, { ...column, top: center - height / 2, height }),
    textSvg({
      x: right,
      y: center + (middle ? 11 : 8),
      text: figureText(range.median),
      size: middle ? 34 : 22,
      face: middle ? faces.display : faces.text,
      ink: middle ? inks.ink : inks.quiet,
      anchor: 'end',
    }),
  ].join('');
}
