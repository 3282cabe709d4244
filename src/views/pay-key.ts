import type { PayReference } from '../domain/pay/pay-reference.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup, type Piece } from './markup.ts';

/** A line that strips are read against, and what it is: `the middle of all jobs, $50,980`. */
export interface KeyLine {
  readonly kind: PayReference['kind'];
  readonly words: Piece;
}

/** The line of a median that is the same for all strips. */
export function keyLine({ kind, label, figure, note }: PayReference): KeyLine {
  const also = note === undefined ? '' : `, ${note}`;
  return { kind, words: markup`the middle of ${label}, ${figureMarkup(figure)}${also}` };
}

/** What the strips that a key explains have. */
export interface PayKeyView {
  /** The lines that strips are read against. */
  readonly references?: readonly KeyLine[];
  /** Whether the ends of ranges are held, or only the middle. */
  readonly hasRanges?: boolean;
  /** Whether a strip goes on past the end of its axis. */
  readonly goesOn?: boolean;
}

const lineClasses = { all: 'reference', group: 'group' } as const;

const sign = (shape: Markup, words: Piece) =>
  markup`<li><svg class="pay-sign" viewBox="0 0 24 16" aria-hidden="true">${shape}</svg> ${words}</li>`;

const middle = sign(
  markup`<path class="middle" d="M10 0h4v16h-4z"></path>`,
  'the middle (median): half earn less, half earn more',
);
const ranges = [
  sign(
    markup`<path class="half" d="M0 4h24v8H0z"></path>`,
    'the middle half (25th to 75th percentile)',
  ),
  sign(
    markup`<path class="range" d="M0 8h24"></path>`,
    'all but the lowest and highest tenth (10th to 90th)',
  ),
];
const arrow = sign(
  markup`<path class="range" d="M0 8h22M16 2l7 6-7 6"></path>`,
  'goes on to the right',
);

/** What the marks of strips mean. */
export function payKey({ references = [], hasRanges = true, goesOn = false }: PayKeyView): Markup {
  const lines = references.map(({ kind, words }) =>
    sign(markup`<path class="${lineClasses[kind]}" d="M12 0v16"></path>`, words),
  );
  const signs = [middle, ...(hasRanges ? ranges : []), ...(goesOn ? [arrow] : []), ...lines];
  return markup`<ul class="pay-key" data-part="key">${signs}</ul>`;
}
