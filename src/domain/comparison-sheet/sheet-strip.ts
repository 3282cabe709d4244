import type { Axis } from '../axis.ts';
import type { Figure } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { hasAnyPay, type PayRange } from '../pay-range.ts';
import { drawPayStrip, stripHeights } from '../pay-strip.ts';
import { payStripText } from '../pay-words.ts';

export interface SheetStrip {
  readonly range: PayRange;
  readonly axis: Axis;
  /** Drawn as a dashed line. */
  readonly reference: Figure;
  /** Whose pay it is. */
  readonly label: string;
}

const percent = (perMille: number) => `${String(perMille / 10)}%`;
const { line, half: halfBox, middle: middleBox } = stripHeights.small;

/** A row's strip, and the empty one to draw on that the class view puts in its place. */
export function sheetStrip({ range, axis, reference, label }: SheetStrip): Markup {
  const steps = axis.ticks.length - 1;
  const parts = drawPayStrip(range, axis, reference);
  const { range: whole, half, middle, goesOn } = parts;
  const at = parts.reference === undefined ? undefined : percent(parts.reference);
  const drawn = markup`<svg class="pay-strip" data-size="small" data-steps="${steps}" role="img" aria-label="${label}: ${payStripText(range)}.">${[
    at && markup`<line class="reference" x1="${at}" x2="${at}" y1="0" y2="100%"></line>`,
    whole &&
      markup`<line class="range" x1="${percent(whole.from)}" x2="${percent(whole.to)}" y1="${line}%" y2="${line}%"></line>`,
    goesOn
      ? markup`<svg class="goes-on" x="100%" y="${line}%"><path d="M-10-6-2 0l-8 6"></path></svg>`
      : undefined,
    half &&
      markup`<rect class="half" x="${percent(half.from)}" y="${halfBox.top}%" width="${percent(half.to - half.from)}" height="${halfBox.height}%"></rect>`,
    middle === undefined
      ? undefined
      : markup`<rect class="middle" x="${percent(middle)}" y="${middleBox.top}%" width="4" height="${middleBox.height}%"></rect>`,
  ]}</svg>`;
  return markup`<div class="answer">${hasAnyPay(range) ? drawn : undefined}</div><div class="blank" data-of="strip"><svg class="pay-strip" data-size="small" data-steps="${steps}" role="img" aria-label="Blank to fill in: the pay range of ${label}"></svg></div>`;
}
