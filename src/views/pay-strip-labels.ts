import type { Figure } from '../domain/figures/figure.ts';
import type { PayRange } from '../domain/pay/pay-range.ts';
import { placeLabels, type PayStripDrawing, type StripLabel } from '../domain/pay/pay-strip.ts';
import { figureMarkup, type Written } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { percentOf } from './percent.ts';

/** The amounts at a large strip's middle, above it, and at its ends, below it. */
export function stripLabels(
  drawing: PayStripDrawing,
  range: PayRange,
  written: Written,
): readonly Markup[] {
  const { middle, ends } = placeLabels(drawing);
  const amount = (figure: Figure) => figureMarkup(written(figure));
  const { range: whole } = drawing;
  const above = middle && label(middle, 'middle', 0, 28, amount(range.median));
  const [low, high] = [amount(range.p10), amount(range.p90)];
  if (!ends || !whole) return above ? [above] : [];
  return [
    ...(above ? [above] : []),
    ...(ends === 'outside' || ends === 'inside'
      ? [
          end({ at: whole.from, align: ends === 'inside' ? 'start' : 'end' }, low),
          end({ at: whole.to, align: ends === 'inside' ? 'end' : 'start' }, high),
        ]
      : [
          markup`<foreignObject class="pay-label" data-of="ends" x="${percentOf(whole.from)}" y="69%" width="${percentOf(whole.to - whole.from)}" height="26%"><div data-align="${ends}"><span>${low}</span> <span>${high}</span></div></foreignObject>`,
        ]),
  ];
}

const end = (place: StripLabel, amount: Markup) => label(place, 'end', 69, 26, amount);

/** A box from the label's place to the edge that the label may grow towards. */
function label(
  { at, align }: StripLabel,
  of: 'middle' | 'end',
  y: number,
  height: number,
  amount: Markup,
): Markup {
  const x = percentOf({ start: at, center: at - 500, end: at - 1000 }[align]);
  return markup`<foreignObject class="pay-label" data-of="${of}" x="${x}" y="${y}%" width="100%" height="${height}%" data-align="${align}">${amount}</foreignObject>`;
}
