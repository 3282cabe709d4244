import { encode } from 'uqr';
import type { PayInPlace } from '../../domain/places/pay-in-place.ts';
import type { SwitchedSheet } from '../../domain/places/switched-page.ts';
import { quietZone } from '../../views/qr-code.ts';
import { sheetFoot } from '../../views/sheet/sheet-foot.ts';
import { sheetFootThere, sheetNotesThere, sheetThere } from '../../views/sheet/sheet-there.ts';
import { PageParts } from '../place-picker/page-parts.element.ts';

/** Switches the sheet of a career to a place, and back: figures, link, code and citation. */
export class SwitchedSheetFigures {
  readonly #sheet: SwitchedSheet;
  readonly #parts: PageParts;

  constructor(sheet: SwitchedSheet) {
    this.#sheet = sheet;
    this.#parts = new PageParts();
  }

  /** Shows the place's pay; answers what a reader should know about it, one sentence each. */
  show(there: PayInPlace): readonly string[] {
    const parts = sheetThere(there, this.#sheet);
    for (const [part, view] of Object.entries(parts)) this.#parts.put(part, view);
    const words = sheetFootThere(there, this.#sheet);
    const { data: squares } = encode(words.address, { ecc: 'M', border: quietZone });
    this.#parts.put('sheet-foot', sheetFoot({ ...words, squares }));
    return sheetNotesThere(there, this.#sheet);
  }

  restore(): void {
    this.#parts.restore();
  }
}
