import type { Axis } from '../domain/pay/axis.ts';
import { rangeId, type PayRange } from '../domain/pay/pay-range.ts';
import type { PayReference } from '../domain/pay/pay-reference.ts';
import { drawPayStrip, positionInside, stripHeights } from '../domain/pay/pay-strip.ts';
import { noPaySentence, payStripText } from '../domain/pay/pay-words.ts';
import { asPublished, figureMarkup, type Written } from './figure.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { stripLabels } from './pay-strip-labels.ts';
import { percentOf } from './percent.ts';

/** What a pay strip is drawn from. */
export interface PayStripView {
  readonly range: PayRange;
  /** From $0. The same for all strips that a reader compares. */
  readonly axis: Axis;
  /** Drawn as lines from top to bottom; one beyond the axis is not drawn. */
  readonly references?: readonly Pick<PayReference, 'kind' | 'figure'>[];
  /** `large` has room for the amounts; `small` stands by itself, `row` among the rows of a list. */
  readonly size: keyof typeof stripHeights;
  /** Whose pay it is, read aloud before the range in words; none where words beside it say both. */
  readonly label?: string;
  /** How a figure of the range is written and cited. */
  readonly written?: Written;
}

const lineClasses = { all: 'reference', group: 'group' } as const;

/** The drawing of a range of pay: the only one that pages, sheets and the browser have. */
export function payStrip(strip: PayStripView): Markup {
  const { range, axis, size, label, written = asPublished } = strip;
  const drawing = drawPayStrip(range, axis);
  const named =
    label === undefined
      ? markup`aria-hidden="true" focusable="false"`
      : markup`role="img" aria-label="${label}: ${payStripText(range)}."`;
  const of = attribute('data-range', rangeId(range));
  return markup`<svg ${frameOf(size, axis)}${of} ${named}>${marksOf(strip)}${
    size === 'large' ? stripLabels(drawing, range, written) : undefined
  }</svg>`;
}

/** The attributes of a strip, drawn or to be drawn on. */
function frameOf(size: PayStripView['size'], axis: Axis): Markup {
  return markup`class="pay-strip" data-size="${size}" data-steps="${axis.ticks.length - 1}"`;
}

function marksOf({ range, axis, references = [], size }: PayStripView): readonly Markup[] {
  const { range: whole, half, middle, goesOn } = drawPayStrip(range, axis);
  const { line, half: halfBox, middle: middleBox } = stripHeights[size];
  const lines = references.flatMap(({ kind, figure }) => {
    const at = positionInside(axis, figure);
    return at === undefined ? [] : [{ name: lineClasses[kind], x: percentOf(at) }];
  });
  const marks = [
    ...lines.map(
      ({ name, x }) => markup`<line class="${name}" x1="${x}" x2="${x}" y1="0" y2="100%"></line>`,
    ),
    whole &&
      markup`<line class="range" x1="${percentOf(whole.from)}" x2="${percentOf(whole.to)}" y1="${line}%" y2="${line}%"></line>`,
    goesOn
      ? markup`<svg class="goes-on" x="100%" y="${line}%"><path d="M-10-6-2 0l-8 6"></path></svg>`
      : undefined,
    half &&
      markup`<rect class="half" x="${percentOf(half.from)}" y="${halfBox.top}%" width="${percentOf(half.to - half.from)}" height="${halfBox.height}%"></rect>`,
    middle === undefined
      ? undefined
      : markup`<rect class="middle" x="${percentOf(middle)}" y="${middleBox.top}%" width="4" height="${middleBox.height}%"></rect>`,
  ];
  return marks.filter((mark) => mark !== undefined);
}

/** The strip, or why there is none: as a sentence where there is room, else as the middle says. */
export function payStripOrReason(strip: PayStripView): Markup {
  const nothing = noPaySentence(strip.range);
  if (nothing === undefined) return payStrip(strip);
  const said = strip.size === 'large' ? nothing : figureMarkup(strip.range.median);
  return markup`<p class="pay-strip-none">${said}</p>`;
}

/** An axis without marks, to draw the range of `label` on. */
export function blankStrip({
  axis,
  size,
  label,
}: Pick<PayStripView, 'axis' | 'size'> & { readonly label: string }): Markup {
  return markup`<svg ${frameOf(size, axis)} role="img" aria-label="Blank to fill in: the pay range of ${label}"></svg>`;
}
