import { markup, type Markup } from '../markup.ts';

/** The part of a sheet that says of which place its pay is; without a place it says nothing. */
export function sheetWhere(where?: string): Markup {
  if (where === undefined)
    return markup`<p class="sheet-where" data-part="sheet-where" hidden></p>`;
  return markup`<p class="sheet-where" data-part="sheet-where"><strong>Pay ${where}.</strong> All else on this sheet is of the whole country.</p>`;
}
