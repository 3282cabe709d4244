import { attribute, markup, type Markup, type Piece } from './markup.ts';

export interface FactCardView {
  readonly heading: string;
  /** The school's word for it, where it is about, or both. */
  readonly term?: Piece;
  readonly numeral: Piece;
  /** What is drawn beside the numeral. */
  readonly drawing?: Markup | undefined;
  /** Where the receipt of the numeral stands, or what is said of it. */
  readonly receipt?: string | undefined;
  /** What the numeral is, and what it is held against. */
  readonly said: Piece;
  /** By which name a place's figures replace it whole. */
  readonly part?: string;
}

/** One of the three facts that a career page leads with. */
export function factCard(view: FactCardView): Markup {
  const { heading, term, numeral, drawing, receipt, said, part } = view;
  const beside = term && markup`<span>· ${term}</span>`;
  const shown = receipt === undefined ? numeral : markup`<a href="${receipt}">${numeral}</a>`;
  const line = markup`<p class="fact-numeral">${shown}</p>`;
  const drawn = drawing && markup`<div class="fact-line">${line}${drawing}</div>`;
  return markup`<div class="fact-card"${attribute('data-part', part)}><h2 class="fact-heading">${heading} ${beside}</h2>${drawn ?? line}<p class="fact-comparison">${said}</p></div>`;
}
