import { axisShown, projectedFigure, rangeShown } from '../../domain/lists/shown-category.ts';
import type { ShownCategory } from '../../domain/lists/shown-category.ts';
import type { Axis } from '../../domain/pay/axis.ts';
import { collapsedWords } from '../../domain/pay/collapsed-pay.ts';
import { closerPayAxis } from '../../domain/pay/shared-pay-axis.ts';
import type { PayInPlace } from '../../domain/places/pay-in-place.ts';
import { inPlace } from '../../domain/places/place.ts';
import type { SwitchedCategory } from '../../domain/places/switched-page.ts';
import { categoryLeaders, type LeaderRow } from '../../views/category-leaders.ts';
import { keyShown, nationStrip, rowThere } from '../../views/category-there.ts';
import { countedHead, stripsAxisName } from '../../views/strip-cells.ts';
import { closerLook, stripsAxes } from '../../views/strips-axes.ts';
import { PageParts } from '../place-picker/page-parts.element.ts';

/** Draws the strips of a category anew where a reader narrows them or picks a place. */
class CategoryDrawing {
  readonly #page: SwitchedCategory;
  readonly #parts: PageParts;
  #there: PayInPlace | undefined;
  #codes: readonly string[] | undefined;

  constructor(page: SwitchedCategory) {
    this.#page = page;
    this.#parts = new PageParts();
  }

  /** Shows the pay of a place; of the nation without one. */
  show(there: PayInPlace | undefined): void {
    this.#there = there;
    this.#draw();
    tellTable();
  }

  /** Fits the drawing to these rows; to all without any. Rows that are none leave it as it is. */
  narrow(codes: readonly string[] | undefined): void {
    if (codes?.length === 0 || codes?.join() === this.#codes?.join()) return;
    this.#codes = codes;
    this.#draw();
  }

  #draw(): void {
    this.#parts.restore();
    const [page, there] = [this.#page, this.#there];
    if (!there && !this.#codes) return;
    const all = Object.keys(page.occupations);
    const shown: ShownCategory = { page, there, codes: this.#codes ?? all };
    const axis = axisShown(shown);
    this.#drawHead(shown, axis);
    for (const code of there ? all : shown.codes) {
      const row = rowOf(code);
      const cells = there
        ? rowThere(there, page, code, axis)
        : { strip: nationStrip(page, code, axis) };
      for (const [part, view] of Object.entries(cells)) {
        if (row && view) this.#parts.put(part, view, row);
      }
    }
  }

  /** The axis, what the marks mean, and the names of those that lead. */
  #drawHead(shown: ShownCategory, axis: Axis): void {
    const { page, there, codes } = shown;
    const closer = closerPayAxis(
      codes.map((code) => rangeShown(shown, code)),
      axis,
    );
    this.#parts.put('axes', stripsAxes(axis, closer));
    this.#parts.put('closer', closerLook(closer));
    this.#parts.put('key', keyShown(shown, axis));
    if (there) {
      this.#parts.put('axis-name', stripsAxisName(there.where));
      this.#parts.put('counted', countedHead('Employees'));
    }
    const leaders = {
      rows: codes.flatMap((code) => leaderRow(shown, code)),
      targetYear: page.targetYear,
    };
    this.#parts.put(
      'leaders',
      categoryLeaders(
        there ? { ...leaders, where: inPlace(there.place), written: there.written } : leaders,
      ),
    );
  }
}

const rowOf = (code: string) => document.querySelector(`tr[data-row="${code}"]`);

/** The row of a code, named as it is on the page. */
function leaderRow(shown: ShownCategory, code: string): LeaderRow[] {
  const { page } = shown;
  const row = rowOf(code);
  const link = row?.querySelector('a');
  if (!row || !link) return [];
  const range = rangeShown(shown, code);
  return [
    {
      name: link.textContent.trim(),
      href: link.getAttribute('href') ?? '',
      isResidual: row.closest('[data-residual]') !== null,
      jobs: projectedFigure(page, code, 'jobs'),
      openings: projectedFigure(page, code, 'openings'),
      growth: projectedFigure(page, code, 'growth'),
      median: range.median,
      collapsed: collapsedWords(range),
    },
  ];
}

/** What sorts the rows reads their figures again. */
function tellTable(): void {
  const change = new Event('almanac-figures-change', { bubbles: true });
  document.querySelector('table.strips')?.dispatchEvent(change);
}

const drawings = new WeakMap<Element, CategoryDrawing>();

/** The drawing of this page's strips, one for all who change it. */
export function categoryDrawing(page: SwitchedCategory): CategoryDrawing {
  const strips = document.querySelector('table.strips') ?? document.body;
  const drawing = drawings.get(strips) ?? new CategoryDrawing(page);
  drawings.set(strips, drawing);
  return drawing;
}
