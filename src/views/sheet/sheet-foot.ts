import { markup, type Markup } from '../markup.ts';
import { qrMarkup } from '../qr-code.ts';

/** Where a sheet leads and how it is cited. */
export interface SheetFootView {
  /** The page with the answers, from the site's root. */
  readonly href: string;
  /** The same in full. */
  readonly address: string;
  readonly citation: string;
  /** Each release shown and the day it came out. */
  readonly releases: string;
  /** What its sums reckon with and leave out, where it has any. */
  readonly notes?: string;
  /** The squares of the code that leads to `address`, with its quiet zone. */
  readonly squares: readonly (readonly boolean[])[];
}

/** The foot of a sheet of paper; a place replaces it whole, so that all of it leads there. */
export function sheetFoot(view: SheetFootView): Markup {
  const { href, address, citation, releases, notes, squares } = view;
  // A long address may break after a hyphen or a slash and nowhere else.
  const parts = address.replace(/^https?:\/\//, '').match(/[^-/]*[-/]|[^-/]+$/g) ?? [];
  const typed = parts.map((part) => markup`${part}<wbr>`);
  const counted = notes && markup`<p><strong>Counted</strong> ${notes}</p>`;
  return markup`<footer class="sheet-foot" data-part="sheet-foot"><div><p><strong>Look it up</strong> <a href="${href}" data-look-up>${typed}</a></p><p><strong>Cite</strong> <span data-cite>${citation}</span></p><p><strong>Figures</strong> ${releases}</p>${counted}</div>${qrMarkup(squares, address)}</footer>`;
}
