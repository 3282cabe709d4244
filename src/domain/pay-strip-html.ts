import type { Axis } from './axis.ts';
import { positionOn } from './axis.ts';
import type { DerivedFigure, Figure } from './figure.ts';
import { isPresent } from './figure.ts';
import { formatAxisDollars } from './format.ts';
import { figureMarkup, markup, type Markup } from './markup.ts';
import type { PayRange } from './pay-range.ts';
import { drawPayStrip, placeLabels, stripHeights, type StripLabel } from './pay-strip.ts';
import { payStripText } from './pay-words.ts';

/** What a strip with the amounts at its ends and middle is drawn from. */
export interface LabeledStrip {
  readonly range: PayRange;
  readonly axis: Axis;
  /** Drawn as a dashed line. */
  readonly reference: Figure;
  /** Whose pay it is, read aloud before the range in words. */
  readonly label: string;
  /** How a figure of the range is written and cited. */
  readonly written: (figure: Figure) => Figure | DerivedFigure;
}

const percent = (perMille: number) => `${String(perMille / 10)}%`;
const { line, half: halfBox, middle: middleBox } = stripHeights.large;

/** The same drawing as `PayStrip.astro` in its large size, for the page and for the browser. */
export function labeledStrip({ range, axis, reference, label, written }: LabeledStrip): Markup {
  const drawing = drawPayStrip(range, axis);
  const { range: whole, half, middle, goesOn } = drawing;
  const at = isPresent(reference) ? percent(positionOn(axis, reference.value)) : undefined;
  const labels = placeLabels(drawing);
  const box = ({ at: position, align }: StripLabel) =>
    percent({ start: position, center: position - 500, end: position - 1000 }[align]);
  const text = (place: StripLabel | undefined, figure: Figure, y: number, of?: string) =>
    place &&
    markup`<foreignObject class="pay-label" x="${box(place)}" y="${y}%" width="100%" height="27%" data-align="${place.align}" data-of="${of ?? 'end'}">${figureMarkup(written(figure))}</foreignObject>`;
  return markup`<svg class="pay-strip" data-size="large" data-steps="${axis.ticks.length - 1}" role="img" aria-label="${label}: ${payStripText(range)}.">${[
    at && markup`<line class="reference" x1="${at}" x2="${at}" y1="0" y2="100%"></line>`,
    whole &&
      markup`<line class="range" x1="${percent(whole.from)}" x2="${percent(whole.to)}" y1="${line}%" y2="${line}%"></line>`,
    goesOn
      ? markup`<svg class="goes-on" x="100%" y="${line}%"><path d="M-10-6-2 0l-8 6"></path></svg>`
      : '',
    half &&
      markup`<rect class="half" x="${percent(half.from)}" y="${halfBox.top}%" width="${percent(half.to - half.from)}" height="${halfBox.height}%"></rect>`,
    middle === undefined
      ? ''
      : markup`<rect class="middle" x="${percent(middle)}" y="${middleBox.top}%" width="4" height="${middleBox.height}%"></rect>`,
    text(labels.middle, range.median, 0, 'middle'),
    text(labels.low, range.p10, 69),
    text(labels.high, range.p90, 69),
  ]}</svg>`;
}

/** The amounts under an axis. */
export function axisMarkup(axis: Axis): Markup {
  const ticks = axis.ticks.map((tick) => markup`<span>${formatAxisDollars(tick)}</span>`);
  return markup`<p class="pay-axis" aria-hidden="true">${ticks}</p>`;
}
