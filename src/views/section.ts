import { attribute, markup, type Markup, type Piece } from './markup.ts';

export interface SectionView {
  readonly heading: string;
  /** Where links to the section point: lower case, hyphens; unique on the page. */
  readonly id: string;
  /** `side` sets the heading in the margin on wide screens; `top` leaves the whole width. */
  readonly head?: 'side' | 'top';
  /** What stands under the heading. */
  readonly aside?: Piece;
  readonly body: Piece;
  /** By which name a place's figures replace it whole. */
  readonly part?: string;
}

/** A part of a page with a heading. */
export function section({ heading, id, head = 'side', aside, body, part }: SectionView): Markup {
  return markup`<section class="section" id="${id}" data-head="${head}" aria-labelledby="${id}-heading"${attribute('data-part', part)}><div class="section-head"><h2 id="${id}-heading">${heading}</h2>${aside}</div><div class="section-body">${body}</div></section>`;
}
