import { figureText } from '../../src/domain/figures/format.ts';
import { hasAnyPay, type PayRange } from '../../src/domain/pay/pay-range.ts';
import { noPaySentence } from '../../src/domain/pay/pay-words.ts';
import { heroWords, type PreviewImage } from '../../src/domain/site/preview-image.ts';
import { wholePayAxis } from '../../src/domain/pay/shared-pay-axis.ts';
import type { Setting } from './fit-text.ts';
import { faces } from './font.ts';
import { innerWidth, margin, paragraph } from './heading.ts';
import { axisSvg, referenceSvg, stripSvg, type StripBox } from './strip-drawing.ts';
import { inks, textSvg } from './svg.ts';

const heroHeading: readonly Setting[] = [
  { size: 108, lines: 1 },
  { size: 92, lines: 1 },
  { size: 76, lines: 2 },
  { size: 64, lines: 2 },
  { size: 54, lines: 3 },
  { size: 48, lines: 3 },
];

const heroBaseline = 398;
const heroSize = 120;
const box: StripBox = { left: margin, top: 466, width: innerWidth, height: 92 };

/** A name, its middle in large numerals beside what that is, and its strip. */
export function heroDrawing(image: PreviewImage, range: PayRange): string {
  const heading = paragraph(image.heading, 106, faces.display, inks.ink, heroHeading).svg;
  const nothing = noPaySentence(range);
  return (
    heading + (nothing ? reason(range, nothing) : hero(range, image.middleOf)) + strip(image, range)
  );
}

function reason(range: PayRange, sentence: string): string {
  const said = paragraph(heroWords(range).hero, 320, faces.display, inks.middle, [
    { size: 64, lines: 1 },
  ]);
  return (
    said.svg +
    paragraph(sentence, said.bottom + 12, faces.text, inks.quiet, [{ size: 40, lines: 3 }]).svg
  );
}

function hero(range: PayRange, middleOf: string | undefined): string {
  const { hero: text, lines } = heroWords(range, middleOf);
  const isShort = faces.display.widthOf(text, heroSize) < innerWidth * 0.55;
  const size = isShort ? heroSize : 76;
  const widest = Math.max(...lines.map((line) => faces.text.widthOf(line, 1)));
  const beside = margin + faces.display.widthOf(text, size) + 32;
  const lineSize = Math.min(36, (margin + innerWidth - beside) / widest);
  return [
    textSvg({ x: margin, y: heroBaseline, text, size, face: faces.display, ink: inks.middle }),
    ...lines.map((line, at) =>
      textSvg({
        x: beside,
        y: heroBaseline - 46 * (lines.length - 1 - at),
        text: line,
        size: lineSize,
        face: faces.text,
        ink: at === 0 ? inks.ink : inks.quiet,
      }),
    ),
  ].join('');
}

function strip({ reference }: PreviewImage, range: PayRange): string {
  if (!hasAnyPay(range)) return '';
  const axis = wholePayAxis([range], [reference.figure]);
  const label = `${reference.label} ${figureText(reference.figure)}`;
  return [
    axisSvg(axis, box),
    referenceSvg({ ...reference, label }, axis, box),
    stripSvg(range, axis, { ...box, top: box.top + 14, height: box.height - 28 }),
  ].join('');
}
