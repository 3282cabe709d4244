import type { PayInPlace } from '../../domain/places/pay-in-place.ts';
import type {
  SwitchedCareer,
  SwitchedCategory,
  SwitchedPage,
  SwitchedComparison,
  SwitchedSheet,
  SwitchedSpread,
  SwitchedTitle,
} from '../../domain/places/switched-page.ts';
import { placeInAddress } from '../../domain/places/place-address.ts';
import { careerNotesThere, careerPayThere, payFactThere } from '../../views/career-there.ts';
import { categoryNotesThere } from '../../views/category-there.ts';
import { licenseFinderThere } from '../../views/license-finder.ts';
import { openingsScopeThere } from '../../views/openings-scope.ts';
import { parentsThere } from '../../views/parents-there.ts';
import { titleNotesThere, titleThere } from '../../views/title/title-there.ts';
import { spreadNotesThere, spreadThere } from '../../views/spread-there.ts';
import { wellPaidThere } from '../../views/well-paid-there.ts';
import type { Markup } from '../../views/markup.ts';
import { categoryDrawing } from '../category-list/category-drawing.element.ts';
import { PageParts } from './page-parts.element.ts';

/** A page whose figures stand on a screen; a sheet and a comparison need more. */
type SwitchedFiguresPage = Exclude<SwitchedPage, SwitchedSheet | SwitchedComparison>;

/** What of a page is switched to a place, and back. */
export class SwitchedFigures {
  readonly #page: SwitchedFiguresPage;
  readonly #parts: PageParts;

  constructor(page: SwitchedFiguresPage) {
    this.#page = page;
    this.#parts = new PageParts();
  }

  /** Shows the place's pay; answers what a reader should know about it, one sentence each. */
  show(there: PayInPlace): readonly string[] {
    const page = this.#page;
    if (page.kind === 'career') return this.#showCareer(there, page);
    if (page.kind === 'title') return this.#showTitle(there, page);
    if (page.kind === 'category') return this.#showCategory(there, page);
    return this.#showSpread(there, page);
  }

  restore(): void {
    this.#parts.restore();
    if (this.#page.kind === 'category') categoryDrawing(this.#page).show(undefined);
  }

  #showCareer(there: PayInPlace, career: SwitchedCareer): readonly string[] {
    this.#parts.put('pay-fact', payFactThere(there, career));
    this.#parts.put('openings-scope', openingsScopeThere);
    this.#parts.put('pay', careerPayThere(there, career));
    this.#parts.put('well-paid-here', wellPaidThere(there.pay, career.code, career.close));
    this.#parts.put('license-finder', licenseFinderThere(career.people, there.pay.states));
    this.#parts.put('parents', parentsThere(there, [career]));
    return careerNotesThere(there, career);
  }

  #showTitle(there: PayInPlace, title: SwitchedTitle): readonly string[] {
    const { page, rows } = titleThere(there, title);
    for (const [part, view] of Object.entries(page)) this.#parts.put(part, view);
    for (const [code, parts] of rows) {
      this.#putRow(code, parts, '.candidates ');
      this.#putRow(code, parts, '.which-rows ');
    }
    const asked = title.candidates.map((each) => ({ ...each, period: 'annual' as const }));
    this.#parts.put('parents', parentsThere(there, asked));
    return titleNotesThere(there, title);
  }

  #showCategory(there: PayInPlace, category: SwitchedCategory): readonly string[] {
    categoryDrawing(category).show(there);
    return categoryNotesThere(there, category);
  }

  #showSpread(there: PayInPlace, spread: SwitchedSpread): readonly string[] {
    openSpread();
    const { head, rows } = spreadThere(there, spread);
    this.#parts.put('dots-head', head);
    for (const [code, parts] of rows) this.#putRow(code, parts, '.spread-table ');
    return spreadNotesThere(there);
  }

  #putRow(code: string, parts: Readonly<Record<string, Markup>>, list: string): void {
    const row = document.querySelector(`${list}[data-row="${code}"]`);
    if (!row) return;
    for (const [part, view] of Object.entries(parts)) this.#parts.put(part, view, row);
  }
}

/** A link that names a place is about the dots, unless it says otherwise. */
function openSpread(): void {
  const asked = new URLSearchParams(location.search);
  if (placeInAddress(location.search) === undefined || asked.has('view')) return;
  document.querySelector<HTMLElement>('[data-field="view"] [data-value="spread"]')?.click();
}
