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
  /** Notes to the text: in the right margin where there is room, below it elsewhere. */
  readonly notes?: Piece;
  /** By which name a place's figures replace it whole. */
  readonly part?: string;
}

/** A part of a page with a heading. */
export function section(view: SectionView): Markup {
  const { heading, id, head = 'side', aside, body, notes, part } = view;
  const margin = notes && markup`<div class="section-notes">${notes}</div>`;
  return markup`<section class="section" id="${id}" data-head="${head}" aria-labelledby="${id}-heading"${attribute('data-notes', notes && '')}${attribute('data-part', part)}><div class="section-head"><h2 id="${id}-heading">${heading}</h2>${aside}</div><div class="section-body">${body}</div>${margin}</section>`;
}

/** A part of a section, with a heading below that of the section. */
export function subsection({ heading, id, body }: Pick<SectionView, 'heading' | 'id' | 'body'>) {
  return markup`<section class="subsection" id="${id}" aria-labelledby="${id}-heading"><h3 id="${id}-heading">${heading}</h3>${body}</section>`;
}
