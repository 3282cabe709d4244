import { attribute, markup, type Markup, type Piece } from './markup.ts';

export interface FactCardView {
  readonly heading: string;
  readonly numeral: Piece;
  /** What the numeral is, and what it is held against. */
  readonly said: Piece;
  /** By which name a place's figures replace it whole. */
  readonly part?: string;
}

/** One of the three facts that a career page leads with. */
export function factCard({ heading, numeral, said, part }: FactCardView): Markup {
  return markup`<div class="fact-card"${attribute('data-part', part)}><h2 class="fact-heading">${heading}</h2><p class="fact-numeral">${numeral}</p><p class="fact-comparison">${said}</p></div>`;
}
